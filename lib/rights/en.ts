import type { LetterTexts } from './letter-texts';

/** Answers in English. */
export const en: LetterTexts = {
  name: 'English',
  greeting: 'Dear $1,',
  greetingPlain: 'Hello,',
  received: 'Thank you for your message of $1.',
  done: {
    objection:
      'We have noted your objection. We do not use your data for advertising any more, on any channel you named.',
    withdrawal:
      'We have noted that you withdraw your consent. We do not write to you on the strength of it any more. What was done before stays lawful.',
    erasure: 'We have erased the data that we held on you.',
    access:
      'With this message you receive everything we hold on you: the data, where they come from, what we use them for and on what legal basis, who receives them, how long we keep them, and the messages you were sent.',
    rectification: 'We have corrected your data as you asked.',
    restriction:
      'We have restricted the use of your data: they are only stored, and nobody writes to you. We tell you before that ends.',
  },
  code: 'So that nobody writes to you again by mistake, we keep a code made from your address. It does not show the address.',
  rights:
    'You may have your data corrected, erased or restricted, object to their use at any time, and withdraw a consent at any time.',
  longer: 'Your request takes more time. You will have our answer by $1. The reason: $2',
  refused: 'We cannot do what you asked for. The reason: $1',
  remedies: 'You can complain to $1, and you can go to court.',
  anyAuthority: 'the data protection authority where you live or work',
  closing: 'Kind regards',
};
