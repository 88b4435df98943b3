import { at } from './at';
import { au } from './au';
import { be } from './be';
import { br } from './br';
import { ca } from './ca';
import { ch } from './ch';
import { cn } from './cn';
import type { LawData } from './data';
import { de } from './de';
import { dk } from './dk';
import { es } from './es';
import { eu } from './eu';
import { expand } from './expand';
import { fr } from './fr';
import { gb } from './gb';
import { ie } from './ie';
import { it } from './it';
import { jp } from './jp';
import type { Law } from './law';
import { nl } from './nl';
import { pl } from './pl';
import { se } from './se';
import { sg } from './sg';
import { th } from './th';
import { us } from './us';

/** Every country's file. */
const files: readonly LawData[] = [
  eu,
  gb,
  ie,
  de,
  at,
  fr,
  it,
  es,
  nl,
  be,
  pl,
  se,
  dk,
  ch,
  us,
  ca,
  au,
  sg,
  jp,
  th,
  cn,
  br,
];

const baseline = expand(eu);

/** The laws by ISO code, `EU` for the baseline. A country that is not here is unknown. */
export const laws: Readonly<Record<string, Law>> = Object.fromEntries(
  files.map((file) => [file.country, expand(file, file.follows === undefined ? null : baseline)]),
);
