import type { Sentences } from '../language';

/** German sentences to insert. Square brackets hold clauses: see `lib/language/sentence.ts`. */
export const sentences: Sentences = {
  source: {
    normal: {
      formal:
        '[Ihre Kontaktdaten habe ich {origin}[ ({place})]|Ihre Kontaktdaten habe ich von {place}][, Stand {date}].',
      informal:
        '[Deine Kontaktdaten habe ich {origin}[ ({place})]|Deine Kontaktdaten habe ich von {place}][, Stand {date}].',
    },
    short: {
      formal: '[Ihre Kontaktdaten habe ich {origin}|Ihre Kontaktdaten habe ich von {place}].',
      informal: '[Deine Kontaktdaten habe ich {origin}|Deine Kontaktdaten habe ich von {place}].',
    },
  },
  reason: {
    normal: {
      formal: 'Der Grund meiner Nachricht an Sie: {reason}.',
      informal: 'Der Grund meiner Nachricht an dich: {reason}.',
    },
    short: {
      formal: 'Grund meiner Nachricht: {reason}.',
      informal: 'Grund meiner Nachricht: {reason}.',
    },
  },
  'opt-out': {
    normal: {
      formal:
        'Wenn Sie keine weiteren Nachrichten von mir wünschen, genügt eine kurze Antwort mit „Nein“[ oder dieser Link: {optOut}|[ oder eine Mail an {optOutMail}]]; dann schreibe ich Ihnen nicht mehr.',
      informal:
        'Wenn du keine weiteren Nachrichten von mir möchtest, genügt eine kurze Antwort mit „Nein“[ oder dieser Link: {optOut}|[ oder eine Mail an {optOutMail}]]; dann schreibe ich dir nicht mehr.',
    },
    short: {
      formal: 'Antworten Sie „Nein“, und ich schreibe nicht mehr.',
      informal: 'Antworte „Nein“, und ich schreibe nicht mehr.',
    },
  },
  'objection-right': {
    normal: {
      formal:
        'Sie können der Nutzung Ihrer Daten für Direktwerbung jederzeit widersprechen (Art. 21 DSGVO); eine kurze Antwort[ oder der Link {optOut}|[ oder eine Mail an {optOutMail}]] genügt.',
      informal:
        'Du kannst der Nutzung deiner Daten für Direktwerbung jederzeit widersprechen (Art. 21 DSGVO); eine kurze Antwort[ oder der Link {optOut}|[ oder eine Mail an {optOutMail}]] genügt.',
    },
    short: {
      formal: 'Sie können der Nutzung Ihrer Daten jederzeit widersprechen.',
      informal: 'Du kannst der Nutzung deiner Daten jederzeit widersprechen.',
    },
  },
  'privacy-notice': {
    normal: {
      formal:
        'Welche Rechte Sie haben und was mit Ihren Daten geschieht, lesen Sie in unseren Datenschutzhinweisen: {privacyNoticeUrl}',
      informal:
        'Welche Rechte du hast und was mit deinen Daten geschieht, steht in unseren Datenschutzhinweisen: {privacyNoticeUrl}',
    },
    short: {
      formal: 'Datenschutz: {privacyNoticeUrl}',
      informal: 'Datenschutz: {privacyNoticeUrl}',
    },
  },
  identity: {
    normal: {
      formal:
        '[Mein Name ist {name}[, {role} bei {organisation}|[, {role}][, ich schreibe Ihnen im Auftrag von {organisation}]].|Ich schreibe Ihnen im Auftrag von {organisation}.]',
      informal:
        '[Ich bin {name}[, {role} bei {organisation}|[, {role}][, und schreibe dir im Auftrag von {organisation}]].|Ich schreibe dir im Auftrag von {organisation}.]',
    },
    short: {
      formal:
        '[Hier schreibt {name} von {organisation}.|[Mein Name ist {name}.|Im Auftrag von {organisation}.]]',
      informal:
        '[Hier ist {name} von {organisation}.|[Ich bin {name}.|Im Auftrag von {organisation}.]]',
    },
  },
  address: {
    normal: {
      formal: 'Unsere Anschrift: [{organisation}, ]{address}',
      informal: 'Unsere Anschrift: [{organisation}, ]{address}',
    },
    short: { formal: '[{organisation}, ]{address}', informal: '[{organisation}, ]{address}' },
  },
  'referral-notice': {
    normal: {
      formal:
        '[{referrer} hat mir[ am {date}] Ihre Kontaktdaten gegeben|Eine gemeinsame Bekanntschaft hat mir[ am {date}] Ihre Kontaktdaten gegeben] und angeregt, dass ich Ihnen schreibe. Ohne Ihre Antwort bleibt es bei dieser einen Nachricht.',
      informal:
        '[{referrer} hat mir[ am {date}] deine Kontaktdaten gegeben|Eine gemeinsame Bekanntschaft hat mir[ am {date}] deine Kontaktdaten gegeben] und angeregt, dass ich dir schreibe. Ohne deine Antwort bleibt es bei dieser einen Nachricht.',
    },
    short: {
      formal:
        '[{referrer} hat mir Ihre Kontaktdaten gegeben|Eine gemeinsame Bekanntschaft hat mir Ihre Kontaktdaten gegeben].',
      informal:
        '[{referrer} hat mir deine Kontaktdaten gegeben|Eine gemeinsame Bekanntschaft hat mir deine Kontaktdaten gegeben].',
    },
  },
  'ad-label': {
    normal: {
      formal: 'Diese Nachricht ist Werbung[ von {organisation}].',
      informal: 'Diese Nachricht ist Werbung[ von {organisation}].',
    },
    short: { formal: 'Werbung:', informal: 'Werbung:' },
  },
};
