import type { CountryCode } from '@/lib/model/record';

/**
 * The authority where people complain, by the controller's country, as each calls itself; a
 * proposal that the user can change. Germany's is the one of the controller's federal state. From
 * the members' list of the European Data Protection Board and the authorities' own pages, as known
 * on 2026-11-22.
 */
const authorities: Readonly<Record<CountryCode, string>> = {
  AT: 'Datenschutzbehörde',
  AU: 'Office of the Australian Information Commissioner',
  BE: 'Gegevensbeschermingsautoriteit / Autorité de protection des données',
  BG: 'Комисия за защита на личните данни',
  BR: 'Autoridade Nacional de Proteção de Dados',
  CA: 'Office of the Privacy Commissioner of Canada',
  CH: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter',
  CY: 'Office of the Commissioner for Personal Data Protection',
  CZ: 'Úřad pro ochranu osobních údajů',
  DK: 'Datatilsynet',
  EE: 'Andmekaitse Inspektsioon',
  ES: 'Agencia Española de Protección de Datos',
  FI: 'Tietosuojavaltuutetun toimisto',
  FR: 'Commission nationale de l’informatique et des libertés (CNIL)',
  GB: 'Information Commissioner’s Office',
  GR: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
  HR: 'Agencija za zaštitu osobnih podataka',
  HU: 'Nemzeti Adatvédelmi és Információszabadság Hatóság',
  IE: 'Data Protection Commission',
  IS: 'Persónuvernd',
  IT: 'Garante per la protezione dei dati personali',
  JP: '個人情報保護委員会',
  LI: 'Datenschutzstelle Fürstentum Liechtenstein',
  LT: 'Valstybinė duomenų apsaugos inspekcija',
  LU: 'Commission nationale pour la protection des données',
  LV: 'Datu valsts inspekcija',
  MT: 'Information and Data Protection Commissioner',
  NL: 'Autoriteit Persoonsgegevens',
  NO: 'Datatilsynet',
  PL: 'Urząd Ochrony Danych Osobowych',
  PT: 'Comissão Nacional de Proteção de Dados',
  RO: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
  SE: 'Integritetsskyddsmyndigheten',
  SG: 'Personal Data Protection Commission',
  SI: 'Informacijski pooblaščenec',
  SK: 'Úrad na ochranu osobných údajov',
  TH: 'สำนักงานคณะกรรมการคุ้มครองข้อมูลส่วนบุคคล',
};

/** The authority proposed for a country, or an empty string where we know none. */
export function authorityOf(country: CountryCode): string {
  return authorities[country] ?? '';
}

/** Whether a name is one that we proposed, so that a change of country may replace it. */
export function isProposed(authority: string): boolean {
  return authority === '' || Object.values(authorities).includes(authority);
}
