import type { DraftImage } from '@/lib/model/reading';

import { cite } from '../cite';
import type { Rule } from '../rule';

/** Hosts whose images are there to see who opens a mail. */
const TRACKERS =
  /(?:^|\.)(?:mailtrack\.io|getnotify\.com|yesware\.com|bananatag\.com|mixmax\.com|streak\.com|mailsuite\.com|cirrusinsight\.com|hubspotemail\.net|hubspotlinks\.com|salesloft\.com|outreach\.io|lemlist\.com|lemtrk\.com|apollo\.io|saleshandy\.com|gmass\.(?:co|us)|mailfoogae\.appspot\.com|sendgrid\.net|list-manage\.com|mandrillapp\.com|mailgun\.(?:org|net)|sidekickopen\d*\.com|toutapp\.com|boomeranggmail\.com|superhuman\.com|reply\.io|woodpecker\.co|klenty\.com|vtrcks?\.\w+)$/u;

/** An open-tracking picture needs consent (Directive 2002/58 Art. 5(3); CNIL 2026-042). */
export const trackingPixel: Rule = {
  id: 'tracking-pixel',
  when: 'outreach',
  about: 'draft',
  severity: 'warn',
  sources: [
    cite(
      'Directive 2002/58 Art. 5(3); EDPB 2/2023',
      'EU',
      'secondary',
      'https://eur-lex.europa.eu/eli/dir/2002/58/oj',
    ),
    cite('CNIL délibération 2026-042', 'FR', 'secondary'),
  ],
  from: '2003-10-31',
  check({ draft, laws }) {
    const pixel = draft.images.find(isPixel);
    const strict = laws.map((law) => law.pixel).filter((grade) => grade !== 'ok');
    if (pixel === undefined || strict.length === 0) return null;
    return {
      outcome: 'breach',
      reason: 'found',
      severity: strict.includes('fix') ? 'fix' : 'warn',
      values: [pixel.host ?? ''],
      remedy: { kind: 'edit-draft' },
    };
  },
};

function isPixel({ host, width, height }: DraftImage): boolean {
  if (host === null) return false;
  return (
    TRACKERS.test(host.toLowerCase()) || (width !== null && height !== null && width * height <= 4)
  );
}
