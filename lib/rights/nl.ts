import type { LetterTexts } from './letter-texts';

/** Answers in Dutch. */
export const nl: LetterTexts = {
  name: 'Nederlands',
  greeting: 'Beste $1,',
  greetingPlain: 'Goedendag,',
  received: 'Dank u voor uw bericht van $1.',
  done: {
    objection:
      'We hebben uw bezwaar vastgelegd. We gebruiken uw gegevens niet meer voor reclame via de kanalen die u noemde.',
    withdrawal:
      'We hebben vastgelegd dat u uw toestemming intrekt. We schrijven u niet meer op grond daarvan. Wat daarvoor gebeurde, blijft rechtmatig.',
    erasure: 'We hebben de gegevens gewist die we over u hadden.',
    access:
      'Bij dit bericht ontvangt u alles wat we over u hebben: de gegevens, waar ze vandaan komen, waarvoor en op welke grondslag we ze gebruiken, wie ze ontvangt, hoe lang we ze bewaren en welke berichten u zijn gestuurd.',
    rectification: 'We hebben uw gegevens verbeterd zoals u vroeg.',
    restriction:
      'We hebben het gebruik van uw gegevens beperkt: ze worden alleen bewaard en niemand schrijft u. Voordat dat eindigt, laten we het u weten.',
  },
  code: 'Opdat niemand u per vergissing weer schrijft, bewaren we een code die van uw adres is afgeleid. Het adres blijkt er niet uit.',
  rights:
    'U kunt uw gegevens laten verbeteren, wissen of beperken, altijd bezwaar maken tegen het gebruik ervan en een toestemming altijd intrekken.',
  longer: 'Uw verzoek kost meer tijd. U hebt ons antwoord uiterlijk op $1. De reden: $2',
  refused: 'We kunnen niet doen wat u vraagt. De reden: $1',
  remedies: 'U kunt een klacht indienen bij $1 en naar de rechter gaan.',
  anyAuthority: 'de privacytoezichthouder waar u woont of werkt',
  closing: 'Met vriendelijke groet',
};
