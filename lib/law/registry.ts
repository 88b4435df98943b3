import type { LawData } from './data';
import { de } from './de';
import { eu } from './eu';
import { expand } from './expand';
import { fr } from './fr';
import { gb } from './gb';
import type { Law } from './law';
import { us } from './us';

/** Every country's file. */
const files: readonly LawData[] = [eu, gb, de, fr, us];

const baseline = expand(eu);

/** The laws by ISO code, `EU` for the baseline. A country that is not here is unknown. */
export const laws: Readonly<Record<string, Law>> = Object.fromEntries(
  files.map((file) => [file.country, expand(file, file.follows === undefined ? null : baseline)]),
);
