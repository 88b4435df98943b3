import { riskSigns, type RiskSign, type Screening } from '@/lib/model/organisation';

/** What the answers say so far. */
export interface ScreeningState {
  readonly open: readonly RiskSign[];
  readonly signs: readonly RiskSign[];
  /** Two signs and more call for an impact assessment (WP 248 rev.01); one asks for a reason. */
  readonly says: 'open' | 'needed' | 'reason' | 'not-needed';
}

/** What follows from a screening's answers; what is not answered is never taken for a no. */
export function screeningState(answers: Screening['answers']): ScreeningState {
  const open = riskSigns.filter((sign) => answers[sign] === undefined);
  const signs = riskSigns.filter((sign) => answers[sign] === 'yes');
  if (signs.length >= 2) return { open, signs, says: 'needed' };
  if (open.length > 0) return { open, signs, says: 'open' };
  return { open, signs, says: signs.length === 1 ? 'reason' : 'not-needed' };
}
