import { i18n } from '#i18n';
import { AssessmentsList } from '@/components/dashboard/AssessmentsList';
import { LiaEditor } from '@/components/dashboard/LiaEditor';
import { Failed, Loading } from '@/components/dashboard/Shell';
import { isoDate } from '@/components/shared/show';
import type { Lia } from '@/lib/model/record';
import { liaOpen, liaQuestions, liaStops } from '@/lib/report/lia-questions';

import { act } from '../acts';
import { go } from '../address';
import { revision } from '../changes';
import { today } from '../now';
import { useRecord } from '../reader';
import { useRead } from '../use-read';

/** Campaigns and assessments; or one assessment, every question with its field. */
export default function AssessmentsScreen({ id }: { readonly id: string }) {
  const record = useRecord();
  const read = useRead(
    async () => ({ lias: await record.lias(), campaigns: await record.campaigns() }),
    String(revision.value),
  );
  if (read.state === 'loading') return <Loading />;
  if (read.state === 'failed') return <Failed detail={read.detail} onRetry={read.retry} />;
  const { lias, campaigns } = read.value;
  if (id !== '') return <Editor key={id} lia={lias.find((one) => one.id === id) ?? null} />;
  return (
    <>
      <div class="top">
        <h1>{i18n.t('dashboard.nav.assessments')}</h1>
        <a class="button primary" href="#/assessments/new">
          {i18n.t('dashboard.assessments.new')}
        </a>
      </div>
      <p class="lead">{i18n.t('dashboard.assessments.about')}</p>
      <AssessmentsList lias={lias} campaigns={campaigns} today={today()} />
    </>
  );
}

const blank = { title: '', answers: {}, outcome: 'pending', owner: '' } as const;

function Editor({ lia }: { readonly lia: Lia | null }) {
  const save = async (draft: Pick<Lia, 'title' | 'answers' | 'outcome' | 'owner'>) => {
    const decided = draft.outcome !== 'pending';
    const written = await act(
      'record-lia',
      {
        id: lia?.id ?? null,
        lia: {
          ...draft,
          signedOn: decided ? today() : null,
          // EDPB 1/2024 and the ICO ask for a fresh look at least once a year.
          reviewBy: decided ? aYearFromNow() : null,
        },
      },
      { done: i18n.t('dashboard.assessments.saved') },
    );
    if (written) go({ view: 'assessments', id: null, query: {} });
    return written;
  };
  return (
    <>
      <p>
        <a href="#/assessments">{i18n.t('dashboard.assessments.back')}</a>
      </p>
      <div class="top">
        <h1>{lia?.title ?? i18n.t('dashboard.assessments.new')}</h1>
      </div>
      <LiaEditor
        lia={lia ?? blank}
        questions={liaQuestions.map(({ id, part, kind }) => ({
          id,
          part,
          kind,
          text: i18n.t(`report.question.${id}`),
        }))}
        judge={(answers) => ({ open: liaOpen(answers), stops: liaStops(answers) })}
        onSave={save}
      />
    </>
  );
}

function aYearFromNow() {
  const day = new Date();
  day.setFullYear(day.getFullYear() + 1);
  return isoDate(day);
}
