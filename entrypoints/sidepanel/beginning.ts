import { i18n } from '#i18n';
import { emptyNote, type NoteDraft } from '@/components/panel/note-draft';
import { isoDate } from '@/components/shared/show';
import { countryOfPlace } from '@/lib/assessment/place';
import type { Prefill } from '@/lib/messages/protocol';
import type { Identifier } from '@/lib/model/identifier';
import type { CountryCode } from '@/lib/model/record';
import type { SourceOrigin } from '@/lib/model/vocabulary';
import type { Person, RecordView } from '@/lib/panel/record';

/** The form as it begins: what the record and the page already know is filled in. */
export function beginNote(subject: Prefill, person: Person, record: RecordView): NoteDraft {
  const known = person.story?.dossier.contact ?? null;
  const [only, ...others] = record.campaigns;
  const empty = emptyNote({
    today: isoDate(new Date()),
    organisation: record.identity?.organisation ?? '',
    categories: i18n.t('form.categories_default'),
    campaignId: only && others.length === 0 ? only.id : null,
  });
  return {
    ...empty,
    contact: {
      name: known?.name ?? subject.name ?? '',
      identifiers: (known?.identifiers ?? subject.identifiers).map(writtenOut).join('\n'),
      organisation: known?.organisation ?? subject.organisation ?? '',
      role: known?.role ?? subject.role ?? '',
      country: known?.country ?? placeOf(subject) ?? '',
      kind: known?.kind ?? '',
    },
    source: {
      ...empty.source,
      origin: originIn(subject),
      place: subject.url ?? '',
      prefilled: subject.url !== null,
    },
  };
}

/** The country that the page names; the user confirms it by saving. */
function placeOf({ location }: Prefill): CountryCode | null {
  return location === null ? null : countryOfPlace(location);
}

/** An identifier as people write it, and as the form reads it back. */
function writtenOut({ type, value }: Identifier): string {
  if (type === 'linkedin') return value.startsWith('sales/') ? value : `linkedin.com/${value}`;
  return type === 'domain' ? `@${value}` : value;
}

function originIn({ site, url }: Prefill): SourceOrigin | null {
  if (site === 'linkedin') return 'linkedin-profile';
  return url ? 'company-site' : null;
}
