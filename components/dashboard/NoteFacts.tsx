import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';
import type { Consent, Note } from '@/lib/model/record';

import { Facts, type Fact } from './Facts';
import { formatDay, formatMoment } from './formats';
import { basisLabel, captureLabel, channelsLabel, originLabel, visibilityLabel } from './labels';

/** What a note says, a line each; what it does not say is left out, but for the basis. */
export function NoteFacts({ note }: { readonly note: Note }) {
  const facts = [...sourceFacts(note), ...basisFacts(note), ...keepFacts(note)];
  return <Facts facts={facts} />;
}

function sourceFacts({ source }: Note): readonly Fact[] {
  return [
    [i18n.t('dashboard.column.source'), originLabel(source.origin)],
    [i18n.t('dashboard.note.place'), <Where key="place" place={source.place} />],
    [i18n.t('dashboard.note.occurred'), formatDay(source.occurredOn)],
    [i18n.t('dashboard.note.via'), source.via],
    [i18n.t('dashboard.note.visibility'), visibilityLabel(source.visibility)],
    [
      i18n.t('dashboard.note.captured'),
      `${captureLabel(source.capture)} · ${formatMoment(source.capturedAt)} · ${authorLabel(source.capturedBy)}`,
    ],
  ];
}

/** An address is a link only when it is one a browser may open. */
function Where({ place }: { readonly place: string }) {
  if (!/^https?:\/\//u.test(place)) return <>{place}</>;
  return (
    <a href={place} target="_blank" rel="noreferrer noopener">
      {place.replace(/^https?:\/\/(www\.)?/u, '')}
    </a>
  );
}

function basisFacts({ basis, consent, liaId, purpose, reason }: Note): readonly Fact[] {
  return [
    [i18n.t('dashboard.column.basis'), basis ? basisLabel(basis) : i18n.t('dashboard.basis.none')],
    [
      i18n.t('dashboard.note.lia'),
      liaId && (
        <a key="lia" href={`#/assessments/${liaId}`}>
          {i18n.t('dashboard.note.lia_open')}
        </a>
      ),
    ],
    [i18n.t('dashboard.note.wording'), consent?.wording],
    [i18n.t('dashboard.note.given'), consent && formatMoment(consent.givenAt)],
    [i18n.t('dashboard.column.channels'), consent && channelsLabel(consent.channels)],
    [i18n.t('dashboard.note.proof'), consent?.proof],
    [i18n.t('form.consent.categories'), consent?.categories?.join(', ')],
    [i18n.t('form.consent.withdrawal_how'), consent?.withdrawalHow],
    [i18n.t('report.consent.withdrawn'), consent?.withdrawnAt && withdrawalOf(consent)],
    [i18n.t('dashboard.note.purpose'), purpose],
    [i18n.t('dashboard.note.reason'), reason],
  ];
}

function withdrawalOf({ withdrawnAt, withdrawnHow }: Consent): string {
  return [
    withdrawnAt && formatMoment(withdrawnAt),
    withdrawnHow &&
      (withdrawnHow === 'other'
        ? i18n.t('form.consent.methods.other')
        : channelsLabel([withdrawnHow])),
  ]
    .filter(Boolean)
    .join(' · ');
}

function keepFacts({
  evidence,
  categories,
  sharedWith,
  retainUntil,
  retentionRule,
}: Note): readonly Fact[] {
  return [
    [i18n.t('dashboard.note.evidence'), evidence.map(({ fileName }) => fileName).join(', ')],
    [i18n.t('dashboard.note.categories'), categories.join(', ')],
    [i18n.t('dashboard.note.shared'), sharedWith.join(', ')],
    [
      i18n.t('dashboard.column.erase_by'),
      retainUntil ? formatDay(retainUntil) : i18n.t('dashboard.contact.on_request'),
    ],
    [i18n.t('dashboard.note.rule'), retentionRule],
  ];
}
