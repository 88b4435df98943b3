import type { Citation } from '@/lib/model/assessment';

/** The day all citations written in rules were last reviewed. */
const REVIEWED = '2026-11-22';

/** `gdpr('14(2)(f)', 'primary')`: an article of the GDPR (Regulation 2016/679). */
export function gdpr(article: string, confidence: Citation['confidence'] = 'knowledge'): Citation {
  return cite(
    `GDPR Art. ${article}`,
    'EU',
    confidence,
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
  );
}

/** Any other source of law or guidance. */
export function cite(
  label: string,
  jurisdiction: string,
  confidence: Citation['confidence'] = 'knowledge',
  url: string | null = null,
): Citation {
  return { label, url, jurisdiction, reviewedOn: REVIEWED, confidence };
}

/**
 * The same article of the UK GDPR where no other GDPR applies: the United Kingdom kept the text and
 * its numbers (European Union (Withdrawal) Act 2018, section 3).
 */
export function citedFor(
  sources: readonly Citation[],
  laws: readonly { readonly country: string; readonly gdpr: boolean }[],
): readonly Citation[] {
  const under = laws.filter((law) => law.gdpr);
  if (under.length === 0 || under.some(({ country }) => country !== 'GB')) return sources;
  return sources.map((source) =>
    source.label.startsWith('GDPR ')
      ? {
          ...source,
          label: `UK ${source.label}`,
          jurisdiction: 'GB',
          url: 'https://www.legislation.gov.uk/eur/2016/679',
        }
      : source,
  );
}
