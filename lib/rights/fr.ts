import type { LetterTexts } from './letter-texts';

/** Answers in French. */
export const fr: LetterTexts = {
  name: 'Français',
  greeting: 'Bonjour $1,',
  greetingPlain: 'Bonjour,',
  received: 'Nous vous remercions de votre message du $1.',
  done: {
    objection:
      'Nous avons pris note de votre opposition. Nous n’utilisons plus vos données pour de la prospection, par aucun des moyens que vous avez indiqués.',
    withdrawal:
      'Nous avons pris note du retrait de votre consentement. Nous ne vous écrivons plus sur cette base. Ce qui a été fait auparavant reste licite.',
    erasure: 'Nous avons effacé les données que nous détenions à votre sujet.',
    access:
      'Vous recevez avec ce message tout ce que nous détenons à votre sujet : les données, leur source, l’usage que nous en faisons et la base légale, leurs destinataires, leur durée de conservation et les messages qui vous ont été envoyés.',
    rectification: 'Nous avons rectifié vos données comme vous l’avez demandé.',
    restriction:
      'Nous avons limité le traitement de vos données : elles sont seulement conservées et personne ne vous écrit. Nous vous préviendrons avant la fin de cette limitation.',
  },
  code: 'Pour que personne ne vous écrive de nouveau par erreur, nous gardons un code calculé à partir de votre adresse. Il ne la révèle pas.',
  rights:
    'Vous pouvez faire rectifier, effacer ou limiter vos données, vous opposer à tout moment à leur utilisation et retirer un consentement à tout moment.',
  longer:
    'Votre demande exige plus de temps. Vous aurez notre réponse au plus tard le $1. La raison : $2',
  refused: 'Nous ne pouvons pas donner suite à votre demande. La raison : $1',
  remedies: 'Vous pouvez adresser une réclamation à $1 et saisir la justice.',
  anyAuthority: 'l’autorité de protection des données de votre lieu de résidence ou de travail',
  closing: 'Cordialement',
};
