import { i18n } from '#i18n';
import { LiaEditor } from '@/components/dashboard/LiaEditor';
import { answersOf } from '@/components/welcome/assessment';
import type { Lia } from '@/lib/model/organisation';

import { aYearFromNow, today } from '../now';
import { Head, saved } from './decided';

const blank = { title: '', answers: {}, outcome: 'pending', owner: '' } as const;

interface EditedLiaProps {
  readonly lia: Lia | null;
  /** Whether a new one begins with the template's answers. */
  readonly template: boolean;
}

/** An assessment of legitimate interests with all its questions; null: a new one. */
export function EditedLia({ lia, template }: EditedLiaProps) {
  const save = async (draft: Pick<Lia, 'title' | 'answers' | 'outcome' | 'owner'>) => {
    const decided = draft.outcome !== 'pending';
    return saved('record-lia', {
      id: lia?.id ?? null,
      lia: {
        ...draft,
        signedOn: decided ? today() : null,
        // EDPB 1/2024 and the ICO ask for a fresh look at least once a year.
        reviewBy: decided ? aYearFromNow() : null,
      },
    });
  };
  const begun = template ? { ...blank, answers: answersOf({ purpose: '', answers: {} }) } : blank;
  return (
    <>
      <Head title={lia?.title ?? i18n.t('dashboard.assessments.new')} />
      <LiaEditor lia={lia ?? begun} onSave={save} />
    </>
  );
}
