import type { LetterTexts } from './letter-texts';

/** Answers in Italian. */
export const it: LetterTexts = {
  name: 'Italiano',
  greeting: 'Gentile $1,',
  greetingPlain: 'Buongiorno,',
  received: 'grazie per il Suo messaggio del $1.',
  done: {
    objection:
      'Abbiamo annotato la Sua opposizione. Non usiamo più i Suoi dati per fini pubblicitari sui canali che ha indicato.',
    withdrawal:
      'Abbiamo annotato la revoca del Suo consenso. Non Le scriviamo più su quella base. Quanto fatto prima resta lecito.',
    erasure: 'Abbiamo cancellato i dati che avevamo su di Lei.',
    access:
      'Con questo messaggio riceve tutto ciò che abbiamo su di Lei: i dati, la loro origine, a quale scopo e su quale base giuridica li usiamo, chi li riceve, per quanto tempo li conserviamo e i messaggi che Le sono stati inviati.',
    rectification: 'Abbiamo rettificato i Suoi dati come richiesto.',
    restriction:
      'Abbiamo limitato il trattamento dei Suoi dati: sono soltanto conservati e nessuno Le scrive. La avviseremo prima che ciò finisca.',
  },
  code: 'Perché nessuno Le scriva di nuovo per errore, conserviamo un codice ricavato dal Suo indirizzo, che non lo mostra.',
  rights:
    'Può far rettificare, cancellare o limitare i Suoi dati, opporsi in ogni momento al loro uso e revocare in ogni momento un consenso.',
  longer: 'La Sua richiesta richiede più tempo. Avrà la nostra risposta entro il $1. Il motivo: $2',
  refused: 'Non possiamo fare quanto ha chiesto. Il motivo: $1',
  remedies: 'Può presentare un reclamo a $1 e rivolgersi al giudice.',
  anyAuthority: 'l’autorità di protezione dei dati del luogo in cui vive o lavora',
  closing: 'Cordiali saluti',
};
