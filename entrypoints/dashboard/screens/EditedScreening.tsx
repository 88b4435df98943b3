import { i18n } from '#i18n';
import { ScreeningEditor, type ScreeningDraft } from '@/components/dashboard/ScreeningEditor';
import type { Screening } from '@/lib/model/organisation';
import { screeningState } from '@/lib/report/screening-outcome';

import { aYearFromNow, today } from '../now';
import { Head, saved } from './decided';

const blankScreening: ScreeningDraft = {
  title: '',
  answers: {},
  reason: '',
  outcome: 'pending',
  link: '',
  roles: '',
  owner: '',
};

/** A screening with its nine signs; undefined: a new one. */
export function EditedScreening({ screening }: { readonly screening: Screening | undefined }) {
  return (
    <>
      <Head title={screening?.title ?? i18n.t('screening.new')} />
      <p class="lead">{i18n.t('screening.about')}</p>
      <ScreeningEditor
        screening={screening ? partsOfScreening(screening) : blankScreening}
        judge={screeningState}
        onSave={async (draft) => {
          const decided = draft.outcome !== 'pending';
          return saved('record-screening', {
            id: screening?.id ?? null,
            screening: {
              ...draft,
              decidedOn: decided ? today() : null,
              reviewBy: decided ? aYearFromNow() : null,
            },
          });
        }}
      />
    </>
  );
}

/** Without its id, version and days, which are given anew. */
function partsOfScreening(screening: Screening): ScreeningDraft {
  const { title, answers, reason, outcome, link, roles, owner } = screening;
  return { title, answers, reason, outcome, link, roles, owner };
}
