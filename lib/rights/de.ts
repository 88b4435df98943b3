import type { LetterTexts } from './letter-texts';

/** Answers in German. */
export const de: LetterTexts = {
  name: 'Deutsch',
  greeting: 'Guten Tag $1,',
  greetingPlain: 'Guten Tag,',
  received: 'vielen Dank für Ihre Nachricht vom $1.',
  done: {
    objection:
      'Wir haben Ihren Widerspruch vermerkt. Wir verwenden Ihre Daten auf den genannten Wegen nicht mehr für Werbung.',
    withdrawal:
      'Wir haben den Widerruf Ihrer Einwilligung vermerkt. Auf ihrer Grundlage schreiben wir Ihnen nicht mehr. Was davor geschah, bleibt rechtmäßig.',
    erasure: 'Wir haben die Daten gelöscht, die wir über Sie gespeichert hatten.',
    access:
      'Mit dieser Nachricht erhalten Sie alles, was wir über Sie gespeichert haben: die Daten, woher sie stammen, wofür und auf welcher Rechtsgrundlage wir sie verwenden, wer sie erhält, wie lange wir sie aufbewahren, und welche Nachrichten an Sie gingen.',
    rectification: 'Wir haben Ihre Daten wie gewünscht berichtigt.',
    restriction:
      'Wir haben die Verarbeitung Ihrer Daten eingeschränkt: Sie werden nur noch gespeichert, und niemand schreibt Ihnen. Bevor das endet, sagen wir es Ihnen.',
  },
  code: 'Damit Ihnen niemand versehentlich wieder schreibt, behalten wir einen Code, der aus Ihrer Adresse gebildet wird. Die Adresse zeigt er nicht.',
  rights:
    'Sie können Ihre Daten berichtigen, löschen oder einschränken lassen, ihrer Verwendung jederzeit widersprechen und eine Einwilligung jederzeit widerrufen.',
  longer: 'Ihr Anliegen braucht mehr Zeit. Unsere Antwort erhalten Sie bis zum $1. Der Grund: $2',
  refused: 'Wir können Ihrem Wunsch nicht entsprechen. Der Grund: $1',
  remedies: 'Sie können sich bei $1 beschweren und den Rechtsweg beschreiten.',
  anyAuthority: 'der Datenschutzbehörde an Ihrem Wohnort oder Arbeitsplatz',
  closing: 'Mit freundlichen Grüßen',
};
