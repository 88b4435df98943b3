import type { CountryCode } from '@/lib/model/record';

/**
 * The countries where a message or a call may have to wait for a look into an opt-out register, and
 * what the registers are called: known by itself, so that a form need not load every law.
 */
export const registersToScreen: readonly (readonly [CountryCode, string])[] = [
  ['AT', 'ECG list'],
  ['AU', 'DNCR'],
  ['BE', 'DNCM'],
  ['BR', 'Não Me Perturbe, Procon lists'],
  ['CA', 'National DNCL'],
  ['ES', 'Lista Robinson'],
  ['GB', 'TPS, CTPS'],
  ['IE', 'NDD opt-out register'],
  ['IT', 'RPO'],
  ['SE', 'NIX-Telefon'],
  ['SG', 'DNC'],
  ['US', 'DNC'],
];
