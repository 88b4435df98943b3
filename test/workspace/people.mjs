/** Everybody in the workspace is invented; `.example` belongs to nobody. */

/** Who sells. */
export const rep = { name: 'Ines Halvorsen', address: 'ines.halvorsen@quillbrook.example' };

/** Who is written to. */
export const people = {
  ada: { name: 'Ada Obi', address: 'ada.obi@brightharbour.example' },
  matthias: { name: 'Matthias Kern', address: 'matthias.kern@hallwerk.example' },
  tom: { name: 'Tom Reedy', address: 'tom.reedy@larkfield.example' },
  claire: { name: 'Claire Fontaine', address: 'claire.fontaine@atelier-rhone.example' },
};

/**
 * A received message.
 *
 * @typedef {{
 *   id: string;
 *   from: { name: string; address: string };
 *   subject: string;
 *   at: string;
 *   paragraphs: readonly string[];
 * }} Message
 */

/** @type {readonly Message[]} */
export const inbox = [
  {
    id: 'off-the-list',
    from: people.tom,
    subject: 'Re: Night shifts at Larkfield',
    at: 'Today, 09:12',
    paragraphs: [
      'Hello Ines,',
      'thank you, but this is not for us. Please take me off your list and do not write to me again.',
      'Tom Reedy\nLarkfield Foods',
    ],
  },
  {
    id: 'where-from',
    from: people.claire,
    subject: 'Votre message du 3 novembre',
    at: 'Yesterday, 17:40',
    paragraphs: [
      'Bonjour Madame Halvorsen,',
      'Comment avez-vous obtenu mon adresse ? Je vous prie de me l’indiquer.',
      'Claire Fontaine\nAtelier Rhône',
    ],
  },
  {
    id: 'tell-me-more',
    from: people.ada,
    subject: 'Shift planning',
    at: 'Yesterday, 11:05',
    paragraphs: [
      'Hi Ines,',
      'we met at the logistics fair in Leeds. You may send me the comparison of the three planning tools.',
      'Ada Obi\nBrightharbour Ltd',
    ],
  },
];
