import type { CountryCode } from '@/lib/model/record';

/** Whether an organisation is a body corporate, or a person (or partnership of persons) in business. */
export type LegalForm = 'corporate' | 'individual';

/**
 * Forms that are long enough to be told in any case, dots and spaces taken out. LLP counts as
 * corporate (ICO).
 */
const CORPORATE = words(
  'ltd limited llp plc inc incorporated llc corp corporation gmbh ggmbh mbh kgaa aktiengesellschaft haftungsbeschränkt haftungsbeschraenkt genossenschaft sarl sàrl sasu eurl selarl srls sprl bvba cvba spzoo spółkaakcyjna sro kft zrt nyrt doo ood eood uab sia oyj aps ivs pty pte bhd pvt ltda eireli cic cio société sociedad società aktiebolag aktieselskab anpartsselskab pllc ltée lda tbk vzw asbl sapi',
);

/** Short forms that are also words: only as they are properly written. */
const CORPORATE_EXACT = new Set(
  'AG SE UG eG SA SAS SASU SL SLU SLL SpA SPA Srl SRL BV NV AB AS A/S ASA Oy OY OÜ AD KK K.K. GK Corp S/A eV EV RL DAC CLG UA SARL ULC PLC LLP CIC Bhd'.split(
    ' ',
  ),
);

/** Corporate forms written in other scripts, anywhere in the name. */
const CORPORATE_SCRIPTS =
  /株式会社|有限会社|合同会社|法人|\(株\)|\(有\)|有限公司|有限责任公司|有限責任公司|股份公司|股份有限|集团|บริษัท|จำกัด|มหาชน|บจก\.?|บมจ\.?|(?:^|\s)(?:ООО|ОАО|ЗАО|ПАО)(?:\s|$)/u;

/** Corporate forms of more than one word, and those that stand first; Scots partnerships (ICO). */
const CORPORATE_WORDS =
  /^(?:stichting|asbl|vzw|fondazione)\s|\b(?:scottish (?:limited )?partnership|besloten vennootschap|naamloze vennootschap|co[öo]peratie|soc(?:iet[àa]|\.)? ?coop\w*|spółka z ograniczoną)/iu;

/** Words with which people in business call themselves; they win over everything else. */
const ALONE =
  /\b(?:sole (?:trader|proprietor(?:ship)?)|self[- ]employed|freelance\w*|independent consultant|trading as|t\/a|d\/?b\/?a|freiberuf\w*|selbst(?:st)?ändig\w*|einzelunternehm\w*|indépendante?|auto-?entrepreneur\w*|micro-?entreprise|entrepreneur individuel|profession libérale|autónom[oa]|empresari[oa] individual|ditta individuale|libero professionista|lavoratore autonomo|eenmanszaak|zzp(?:'?er)?|zelfstandige?|enskild firma|egenföretagare|enkeltmandsvirksomhed|jednoosobowa|maatschap|działalność gospodarcza|einzelfirma|eingetragener? kauf(?:mann|frau)|comunidad de bienes|sociedad civil|spółka (?:cywilna|jawna)|(?<!scottish )limited partnership|studio associato)\b|個人事業主|フリーランス|個人事務所|个体工商户|个体户|個體戶|个人独资|自由职业|ฟรีแลนซ์|บุคคลธรรมดา|เจ้าของคนเดียว/iu;

/** Partnerships and one-person firms by their form; a company among the partners outweighs them. */
const INDIVIDUAL = words(
  'gbr ohg partgmbb ek ekfm ekfr eu vof maatschap snc gmbr partg mei partnership',
);
const INDIVIDUAL_EXACT = new Set(
  'KG OG OHG GbR EI EURL-EI VOF CV HB KB Sas snc SNC MEI'.split(' '),
);
const INDIVIDUAL_SCRIPTS = /ห้างหุ้นส่วน|หจก|หสม|合伙|合名会社|合資会社/u;

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/**
 * The legal form that an organisation's name shows, or null where it shows none. Names are matched
 * from their words after the first, so that `SE Ranking` and `Spa Nord` show nothing.
 */
export function legalFormOf(
  organisation: string,
  country: CountryCode | null = null,
): LegalForm | null {
  // Full-width brackets and letters are what Japanese and Chinese names are written with.
  const name = organisation.normalize('NFKC').trim();
  if (ALONE.test(name)) return 'individual';
  const forms = formsIn(name);
  // The Italian s.a.s. is a partnership; the French SAS a company, however it is written.
  if (forms.some((form) => /^sas$/iu.test(form))) {
    if (country === 'IT') return 'individual';
    if (country === 'FR') return 'corporate';
  }
  // A Thai or Japanese partnership is written with the sign for `limited` too.
  if (INDIVIDUAL_SCRIPTS.test(name)) return 'individual';
  if (CORPORATE_SCRIPTS.test(name) || CORPORATE_WORDS.test(name)) return 'corporate';
  if (forms.some((form) => CORPORATE_EXACT.has(form) || CORPORATE.has(form.toLowerCase()))) {
    return 'corporate';
  }
  const partners = forms.some(
    (form) => INDIVIDUAL_EXACT.has(form) || INDIVIDUAL.has(form.toLowerCase()),
  );
  return partners ? 'individual' : null;
}

/** The words of a name that may be a form: without dots, and single letters (`S. p. A.`) joined. */
function formsIn(name: string): readonly string[] {
  const joined = name
    .replaceAll(/\b[Ss]p\.?\s*z\s*o\.?\s*o\b\.?/gu, 'spzoo')
    // `s.p.a.` is as good as `S.p.A.`: dots tell it from a word. The French write theirs in capitals.
    .replaceAll(/(?<=\s)\p{Ll}(?:\.\s?\p{Ll}){1,3}\.?(?=[\s,]|$)/gu, (form) =>
      /^s\.\s?a\.\s?s/u.test(form) ? 'Sas' : form.toUpperCase(),
    )
    .replaceAll(/(?<=(?:^|[\s.])\p{L})\.\s?(?=\p{L}(?:\.|\s|$))/gu, '')
    .replaceAll('.', '');
  const [, ...rest] = joined.split(/[\s,;()&]+/u).filter((word) => word !== '');
  return rest;
}
