import type { Sentences } from '../language';

const both = (text: string) => ({ formal: text, informal: text });

/** Italian sentences to insert. Square brackets hold clauses: see `lib/language/sentence.ts`. */
export const sentences: Sentences = {
  source: {
    normal: {
      formal:
        '[I Suoi dati di contatto provengono {origin}[ ({place})]|I Suoi dati di contatto sono stati reperiti qui: {place}][, alla data del {date}].',
      informal:
        '[I tuoi dati di contatto provengono {origin}[ ({place})]|I tuoi dati di contatto sono stati reperiti qui: {place}][, alla data del {date}].',
    },
    short: {
      formal: '[I Suoi dati provengono {origin}|Contatto trovato tramite {place}].',
      informal: '[I tuoi dati provengono {origin}|Contatto trovato tramite {place}].',
    },
  },
  reason: {
    normal: both('Il motivo del mio messaggio: {reason}.'),
    short: both('Motivo del messaggio: {reason}.'),
  },
  'opt-out': {
    normal: {
      formal:
        'Se non desidera ricevere altri messaggi da me, basta rispondere «no»[ o usare questo link: {optOut}|[ o scrivere a {optOutMail}]] e non Le scriverò più.',
      informal:
        'Se non vuoi ricevere altri messaggi da me, basta rispondere «no»[ o usare questo link: {optOut}|[ o scrivere a {optOutMail}]] e non ti scriverò più.',
    },
    short: {
      formal: 'Risponda «no» e non Le scriverò più.',
      informal: 'Rispondi «no» e non ti scriverò più.',
    },
  },
  'objection-right': {
    normal: {
      formal:
        'Può opporsi in qualsiasi momento all’uso dei Suoi dati per finalità di marketing diretto; basta una breve risposta[ o una visita a {optOut}|[ o una mail a {optOutMail}]].',
      informal:
        'Puoi opporti in qualsiasi momento all’uso dei tuoi dati per finalità di marketing diretto; basta una breve risposta[ o una visita a {optOut}|[ o una mail a {optOutMail}]].',
    },
    short: {
      formal: 'Può opporsi in qualsiasi momento all’uso dei Suoi dati.',
      informal: 'Puoi opporti in qualsiasi momento all’uso dei tuoi dati.',
    },
  },
  'privacy-notice': {
    normal: {
      formal:
        'Come [{organisation} tratta|trattiamo] i Suoi dati personali e quali diritti ha è spiegato nella nostra informativa sulla privacy: {privacyNoticeUrl}',
      informal:
        'Come [{organisation} tratta|trattiamo] i tuoi dati personali e quali diritti hai è spiegato nella nostra informativa sulla privacy: {privacyNoticeUrl}',
    },
    short: both('Privacy: {privacyNoticeUrl}'),
  },
  identity: {
    normal: {
      formal:
        '[Mi chiamo {name}[, {role} presso {organisation}|[, {role}][, e Le scrivo per conto di {organisation}]].|Le scrivo per conto di {organisation}.]',
      informal:
        '[Mi chiamo {name}[, {role} presso {organisation}|[, {role}][, e ti scrivo per conto di {organisation}]].|Ti scrivo per conto di {organisation}.]',
    },
    short: both(
      '[Sono {name}, di {organisation}.|[Mi chiamo {name}.|Per conto di {organisation}.]]',
    ),
  },
  address: {
    normal: both('Il nostro indirizzo postale: [{organisation}, ]{address}'),
    short: both('[{organisation}, ]{address}'),
  },
  'referral-notice': {
    normal: {
      formal:
        '[{referrer} mi ha dato i Suoi dati di contatto|Una conoscenza comune mi ha dato i Suoi dati di contatto][ il {date}] e mi ha suggerito di scriverLe. Senza una Sua risposta questo resterà l’unico messaggio.',
      informal:
        '[{referrer} mi ha dato i tuoi dati di contatto|Una conoscenza comune mi ha dato i tuoi dati di contatto][ il {date}] e mi ha suggerito di scriverti. Senza una tua risposta questo resterà l’unico messaggio.',
    },
    short: {
      formal:
        '[{referrer} mi ha dato i Suoi dati di contatto|Una conoscenza comune mi ha dato i Suoi dati di contatto].',
      informal:
        '[{referrer} mi ha dato i tuoi dati di contatto|Una conoscenza comune mi ha dato i tuoi dati di contatto].',
    },
  },
  'ad-label': {
    normal: both('Questo messaggio è una comunicazione commerciale[ di {organisation}].'),
    short: both('Pubblicità:'),
  },
};
