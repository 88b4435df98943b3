import { seekAll } from '../find';
import type { Root } from '../find';
import type { Hook } from '../site';
import { oneLine } from '../text';
import { structure } from './hooks';
import { shown } from './words';

/** A company or a school as a profile's card shows it beside the name. */
export interface Affiliation {
  readonly name: string;
  /** Null where the card does not say which it is. */
  readonly kind: 'company' | 'school' | null;
}

/**
 * The label's first words, in the languages of the interface; asked last, when a card shows one
 * name.
 */
const schoolLabel =
  /^(?:education|wykształcenie|ausbildung|bildung|formation|educación|formazione|istruzione|opleiding|formação|escolaridade|学歴|教育|การศึกษา|utbildning|uddannelse|utdanning|eğitim|التعليم|образование|vzdělání|학력|pendidikan|studii|educație|koulutus|tanulmány|освіта|εκπαίδευση|शिक्षा)/iu;
const companyLabel =
  /^(?:current company|obecna firma|aktuelles? (?:unternehmen|firma)|(?:entreprise|société) actuelle|empresa (?:actual|atual)|azienda attuale|huidig bedrijf|現在の(?:会社|勤務先)|(?:当前|目前|现任|目前任職)|บริษัทปัจจุบัน|nuvarande företag|nuværende virksomhed|nåværende (?:firma|bedrift)|mevcut şirket|الشركة الحالية|текущая компания|(?:současná|stávající) (?:společnost|firma)|현재 회사|perusahaan saat ini|compani[ae] actuală|nykyinen yritys)/iu;

function kindOfPicture(element: Element): Affiliation['kind'] {
  if (element.querySelector(structure.schoolPicture) !== null) return 'school';
  return element.querySelector(structure.companyPicture) === null ? null : 'company';
}

function kindOfLink(element: Element): Affiliation['kind'] {
  const href = element.getAttribute('href') ?? '';
  if (/\/school\//.test(href)) return 'school';
  return /\/company\//.test(href) ? 'company' : null;
}

function kindOfLabel(element: Element): Affiliation['kind'] {
  const label = oneLine(element.getAttribute('aria-label') ?? '');
  if (schoolLabel.test(label)) return 'school';
  return companyLabel.test(label) ? 'company' : null;
}

/** A name beside the profile's own, with what tells whether it is a company. */
export function affiliationOf(element: Element): Affiliation | null {
  const name = shown(element);
  if (name === '') return null;
  return { name, kind: kindOfLink(element) ?? kindOfPicture(element) ?? kindOfLabel(element) };
}

/** Where else the page says what a lone name is. */
export interface Cards {
  readonly root: Root;
  readonly experience: Hook;
  readonly education: Hook;
  readonly headline: string | null;
}

/** Words that schools carry in their names; a name without one may still be a school's. */
const schoolWord =
  /universi|universit|universyt|univerz|yliopisto|egyetem|college|school|schule|école|ecole|escuela|escola|scuola|szkoła|skola|skole|akadem|academ|politech|politéc|politec|polytech|institut|hochschule|faculty|fakult|facult|lyc[ée]e|liceo|gymnas|大学|大學|学院|學院|學校|学校|高校|대학|학교|มหาวิทยาลัย|โรงเรียน|جامعة|كلية|университет|институт|академия|πανεπιστ|üniversite/iu;

/** Legal forms that only companies carry. */
const legalForm =
  /(?:^|[\s,(])(?:gmbh|ag|kg|kgaa|se|ug|s\.?a\.?|sp\.?\s?z\s?o\.?\s?o\.?|ltd\.?|limited|llc|llp|plc|inc\.?|corp\.?|b\.?v\.?|n\.?v\.?|s\.?p\.?a\.?|s\.?r\.?l\.?|s\.?l\.?u?\.?|sas|sarl|oy|oyj|aps|a\/s|kft\.?|zrt\.?|s\.?r\.?o\.?|d\.?o\.?o\.?|pty|pvt\.?|holding)(?=$|[,)(])|株式会社|有限公司|有限责任|주식회사|บริษัท|\bООО\b/iu;

function mentions(elements: readonly Element[], name: string): boolean {
  return elements.some((element) => shown(element).includes(name));
}

function isCompany({ name, kind }: Affiliation, cards: Cards): boolean {
  if (kind !== null) return kind === 'company';
  if (mentions(seekAll(cards.root, cards.education), name)) return false;
  if (mentions(seekAll(cards.root, cards.experience), name)) return true;
  if (schoolWord.test(name)) return false;
  if (legalForm.test(name)) return true;
  return cards.headline?.toLowerCase().includes(name.toLowerCase()) ?? false;
}

/** The school among the names beside the profile's own: one that is marked, or the second of two. */
export function schoolAmong(affiliations: readonly Affiliation[], cards: Cards): string | null {
  const marked = affiliations.filter(({ kind }) => kind === 'school');
  if (marked.length > 0) return marked.length === 1 ? (marked[0]?.name ?? null) : null;
  const [first, second] = affiliations;
  if (second !== undefined) return second.kind === null ? second.name : null;
  const studied = seekAll(cards.root, cards.education);
  return first?.kind === null && mentions(studied, first.name) ? first.name : null;
}

/**
 * The company among the names beside the profile's own: of two, the first is the company and the
 * second the school; a lone one is a company only where something else in the page says so.
 */
export function companyAmong(affiliations: readonly Affiliation[], cards: Cards): string | null {
  const [first, second] = affiliations;
  if (first === undefined) return null;
  if (second !== undefined) return first.kind === 'school' ? null : first.name;
  return isCompany(first, cards) ? first.name : null;
}
