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
