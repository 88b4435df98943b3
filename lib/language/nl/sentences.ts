import type { Sentences } from '../language';

const both = (text: string) => ({ formal: text, informal: text });

/** Dutch sentences to insert. Square brackets hold clauses: see `lib/language/sentence.ts`. */
export const sentences: Sentences = {
  source: {
    normal: {
      formal:
        '[Uw contactgegevens komen van {origin}[ ({place})]|Uw contactgegevens heb ik gevonden via {place}][, stand {date}].',
      informal:
        '[Je contactgegevens komen van {origin}[ ({place})]|Je contactgegevens heb ik gevonden via {place}][, stand {date}].',
    },
    short: {
      formal: '[Uw gegevens komen van {origin}|Uw gegevens komen van {place}].',
      informal: '[Je gegevens komen van {origin}|Je gegevens komen van {place}].',
    },
  },
  reason: {
    normal: both('De reden van mijn bericht: {reason}.'),
    short: both('Reden van mijn bericht: {reason}.'),
  },
  'opt-out': {
    normal: {
      formal:
        'Wilt u geen berichten meer van mij ontvangen, dan volstaat een antwoord met “nee”[ of deze link: {optOut}|[ of een mail naar {optOutMail}]]; ik schrijf u dan niet meer.',
      informal:
        'Wil je geen berichten meer van mij ontvangen, dan volstaat een antwoord met “nee”[ of deze link: {optOut}|[ of een mail naar {optOutMail}]]; ik schrijf je dan niet meer.',
    },
    short: both('Antwoord “nee” en ik schrijf niet meer.'),
  },
  'objection-right': {
    normal: {
      formal:
        'U kunt op elk moment bezwaar maken tegen het gebruik van uw gegevens voor direct marketing; een kort antwoord[ of een bezoek aan {optOut}|[ of een mail naar {optOutMail}]] volstaat.',
      informal:
        'Je kunt op elk moment bezwaar maken tegen het gebruik van je gegevens voor direct marketing; een kort antwoord[ of een bezoek aan {optOut}|[ of een mail naar {optOutMail}]] volstaat.',
    },
    short: {
      formal: 'U kunt altijd bezwaar maken tegen het gebruik van uw gegevens.',
      informal: 'Je kunt altijd bezwaar maken tegen het gebruik van je gegevens.',
    },
  },
  'privacy-notice': {
    normal: {
      formal:
        'Hoe [{organisation}|ons bedrijf] met uw persoonsgegevens omgaat en welke rechten u hebt, leest u in onze privacyverklaring: {privacyNoticeUrl}',
      informal:
        'Hoe [{organisation}|ons bedrijf] met je persoonsgegevens omgaat en welke rechten je hebt, lees je in onze privacyverklaring: {privacyNoticeUrl}',
    },
    short: both('Privacy: {privacyNoticeUrl}'),
  },
  identity: {
    normal: {
      formal:
        '[Mijn naam is {name}[, {role} bij {organisation}|[, {role}][, en ik schrijf u namens {organisation}]].|Ik schrijf u namens {organisation}.]',
      informal:
        '[Mijn naam is {name}[, {role} bij {organisation}|[, {role}][, en ik schrijf je namens {organisation}]].|Ik schrijf je namens {organisation}.]',
    },
    short: both(
      '[Ik ben {name} van {organisation}.|[Mijn naam is {name}.|Namens {organisation}.]]',
    ),
  },
  address: {
    normal: both('Ons postadres: [{organisation}, ]{address}'),
    short: both('[{organisation}, ]{address}'),
  },
  'referral-notice': {
    normal: {
      formal:
        '[{referrer} gaf mij[ op {date}] uw contactgegevens|Een gezamenlijke relatie gaf mij[ op {date}] uw contactgegevens] en stelde voor dat ik u zou schrijven. Zonder uw antwoord blijft het bij dit ene bericht.',
      informal:
        '[{referrer} gaf mij[ op {date}] je contactgegevens|Een gezamenlijke relatie gaf mij[ op {date}] je contactgegevens] en stelde voor dat ik je zou schrijven. Zonder je antwoord blijft het bij dit ene bericht.',
    },
    short: {
      formal:
        '[{referrer} gaf mij uw contactgegevens|Een gezamenlijke relatie gaf mij uw contactgegevens].',
      informal:
        '[{referrer} gaf mij je contactgegevens|Een gezamenlijke relatie gaf mij je contactgegevens].',
    },
  },
  'ad-label': {
    normal: both('Dit bericht is reclame[ van {organisation}].'),
    short: both('Reclame:'),
  },
};
