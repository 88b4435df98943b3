import type { CountryCode } from '@/lib/model/record';

/**
 * What a country's page says besides its data; for the generated pages alone, no page of the
 * extension carries it.
 */
export interface Prose {
  /** What the law wants in a message, beyond the notice of Articles 13, 14 and 21. */
  readonly content: string;
  /** Stops, answers and other periods in words. */
  readonly periods: string;
  /** What a breach can cost; from knowledge, not re-checked. */
  readonly penalties: string;
}

const GDPR = 'GDPR: up to €20 million or 4 % of the worldwide turnover.';
const STOP = 'A stop takes effect at once; a request is answered within one calendar month.';

/** The prose of every country. */
export const prose: Readonly<Record<CountryCode, Prose>> = {
  EU: {
    content:
      'The sender is not disguised, there is a valid address to send a stop to, and the commercial nature can be recognised on receipt; besides, everything that Articles 14 and 21(4) GDPR ask for.',
    periods: `${STOP} Complex requests: two more months, if the person is told within the first.`,
    penalties: GDPR,
  },
  GB: {
    content:
      'Identity and a valid contact address (PECR reg. 23); the items of UK GDPR Articles 14 and 21(4); the company’s name, number and registered office on business mail (SI 2015/17).',
    periods: `${STOP} The month may pause while a request has to be made clear (Art. 12A). TPS and CTPS screenings hold for 28 days. Since 19.6.2026 complaints are acknowledged within 30 days (DPA s. 164A).`,
    penalties: 'Since 5.2.2026 PECR as the UK GDPR: up to £17.5 million or 4 %.',
  },
  IE: {
    content: 'Identity and a valid opt-out address (reg. 13(12)); Articles 14 and 21(4) GDPR.',
    periods: STOP,
    penalties: `Each message is an offence of its own. ${GDPR}`,
  },
  DE: {
    content:
      'Identity, and an address for stops, free of charge (UWG § 7(2) no. 3); neither sender nor commercial nature disguised in header or subject (DDG § 6(2)); the company’s particulars on business mail (GmbHG § 35a, AktG § 80, HGB § 37a).',
    periods: `${STOP} The Robinson lists are voluntary.`,
    penalties: `Injunctions and their costs under the UWG; calls up to €300,000. ${GDPR}`,
  },
  AT: {
    content: 'Identity; an authentic address for stops (§ 174(5)); the UGB § 14 footer.',
    periods: STOP,
    penalties: `Administrative fines under TKG § 188. ${GDPR}`,
  },
  FR: {
    content:
      'A valid address for stops at no cost; the sender not concealed; a subject that has to do with the offer (L34-5, last paragraph); advertising recognisable as such (LCEN).',
    periods: `${STOP} There is no register for business; Bloctel ended on 11.8.2026.`,
    penalties: GDPR,
  },
  IT: {
    content:
      'The sender not disguised; an address to exercise Articles 15–22 (art. 130(5)); VAT and company register number on business mail (c.c. 2250).',
    periods: `${STOP} The RPO is screened at least monthly and before each campaign.`,
    penalties: GDPR,
  },
  ES: {
    content:
      'Clearly commercial, and the sender named (art. 20); a working e-mail address for stops; no mail that hides its sender.',
    periods: `${STOP} Withdrawing is free and simple (art. 22.1). Who has no consent consults the Lista Robinson first (LOPDGDD art. 23(4)).`,
    penalties: `LSSI: up to €150,000. ${GDPR}`,
  },
  NL: {
    content:
      'The real identity and a valid address for stops (Tw 11.7); in each call the right to object is offered.',
    periods: `${STOP} The register Bel-me-niet closed in 2021.`,
    penalties: GDPR,
  },
  BE: {
    content:
      '“Publicité” or “reclame” where the nature is not obvious (XII.12); identity; information on the right to object.',
    periods: `${STOP} The law says ‘a reasonable time’ for the stop: treat it as at once. A stop is acknowledged by e-mail (Royal Decree 4.4.2003 art. 2).`,
    penalties: GDPR,
  },
  PL: {
    content:
      'The sender named; the mail marked as commercial information, “informacja handlowa” (UŚUDE art. 9); a record of the consent.',
    periods: STOP,
    penalties: `Up to 3 % of the turnover. ${GDPR}`,
  },
  SE: {
    content:
      'A valid address for stops, in business mail too (§ 20); sender and advertising recognisable (§ 9).',
    periods: STOP,
    penalties: GDPR,
  },
  DK: {
    content:
      'Recognisable as marketing, and on whose behalf; an address for stops (§ 10(3)); the terms of promotions.',
    periods: STOP,
    penalties: GDPR,
  },
  CH: {
    content:
      'The correct sender; a pointer to an easy refusal free of charge (UWG 3(1)(o)); the information duty of revFADP Art. 19; the objection of Art. 30(2)(b).',
    periods: 'A stop takes effect at once; access is given within 30 days (DSV Art. 18).',
    penalties: '',
  },
  US: {
    content:
      'A true header; a subject that does not deceive; a clear disclosure that it is advertising, unless the recipient agreed before; an opt-out notice; a valid physical postal address.',
    periods:
      'Ten business days at most for a stop. The way out works for 30 days after sending, without fee or login, by one page or one reply. CCPA: requests to know and delete 45 days (and 45 more), opt-out of sale or sharing 15 business days.',
    penalties: 'About USD 53,000 a mail.',
  },
  CA: {
    content:
      'The names of sender and principal; the mailing address and a telephone number, e-mail or web address; a way to unsubscribe by the same means, at no cost.',
    periods:
      'Ten business days at most for a stop, 14 days on the own do-not-call list. Unsubscribe mechanism and contact details work for at least 60 days. Access under PIPEDA: 30 days.',
    penalties: 'CASL: up to CAD 10 million.',
  },
  AU: {
    content:
      'Accurate identity and contact details of the sender, valid for at least 30 days; a working, clear way to unsubscribe without fee or login.',
    periods: 'Five business days at most for a stop. The way out works for at least 30 days.',
    penalties: 'Civil penalties by the day.',
  },
  SG: {
    content:
      'In bulk: `<ADV> ` first in the subject; an address and a statement in English to unsubscribe; true header and subject; a working contact.',
    periods:
      'Ten business days at most for a stop. The way out works for at least 30 days. A DNC result holds for 21 days.',
    penalties: 'Statutory damages of SGD 25 a message.',
  },
  JP: {
    content:
      'The sender’s name or title; an address or URL for refusals and the statement that one may refuse; the postal address; a contact for complaints; a true header. The old label 未承諾広告※ makes nothing lawful.',
    periods: 'A stop takes effect without delay.',
    penalties: '',
  },
  TH: {
    content: 'An easy opt-out; the true identity; the notice of PDPA s. 23 and 25.',
    periods:
      'A stop takes effect at once, within seven days where technology delays it. Access: 30 days.',
    penalties: '',
  },
  CN: {
    content:
      '“广告” or “AD” first in the subject; real identity and contact; how to refuse; an e-mail address for refusals.',
    periods: 'A stop takes effect at once. The contact for refusals works for at least 30 days.',
    penalties: '',
  },
  BR: {
    content: 'The identity of the controller; an easy opt-out; the source on request.',
    periods:
      'The industry code: two business days for an opt-out by link, five otherwise. Access: 15 days (art. 19 II).',
    penalties: '',
  },
};
