import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';
import type { Screening } from '@/lib/model/record';

import { formatDay } from './formats';

interface ScreeningsListProps {
  readonly screenings: readonly Screening[];
}

/** The screenings, with the impact assessment that each leads to. */
export function ScreeningsList({ screenings }: ScreeningsListProps) {
  return (
    <section class="wrap" aria-label={i18n.t('screening.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{i18n.t('screening.title')}</th>
            <th scope="col">{i18n.t('report.lia.outcome')}</th>
            <th scope="col">{i18n.t('report.lia.owner')}</th>
            <th scope="col">{i18n.t('report.lia.review_by')}</th>
          </tr>
        </thead>
        <tbody>
          {screenings.map((screening) => (
            <tr key={screening.id}>
              <td>
                <a href={`#/assessments/screening?of=${screening.id}`}>{screening.title}</a>{' '}
                <small>v{screening.version}</small>
              </td>
              <td>
                <Outcome screening={screening} />
              </td>
              <td>{screening.owner}</td>
              <td>{screening.reviewBy ? formatDay(screening.reviewBy) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {screenings.length === 0 && <p class="foot">{i18n.t('screening.none')}</p>}
    </section>
  );
}

function Outcome({ screening }: { readonly screening: Screening }) {
  const { outcome, link } = screening;
  if (outcome === 'pending')
    return <Tag state="warn" text={i18n.t('dashboard.assessments.pending')} />;
  if (outcome === 'not-needed') return <Tag state="ok" text={i18n.t('screening.tag_not_needed')} />;
  if (link === '') return <Tag state="stop" text={i18n.t('screening.tag_missing')} />;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener">
      {i18n.t('screening.tag_done')}
    </a>
  );
}
