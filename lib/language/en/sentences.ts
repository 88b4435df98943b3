import type { Sentences } from '../language';

/** English has one form of address. Square brackets hold clauses: see `lib/language/sentence.ts`. */
const both = (text: string) => ({ formal: text, informal: text });

/** English sentences to insert. */
export const sentences: Sentences = {
  source: {
    normal: both(
      '[I have your contact details from {origin}[ ({place})]|I have your contact details from {place}][, as of {date}].',
    ),
    short: both('[I found you via {origin}|I found you via {place}].'),
  },
  reason: {
    normal: both('The reason for my message: {reason}.'),
    short: both('Why I’m writing: {reason}.'),
  },
  'opt-out': {
    normal: both(
      'If you would rather not hear from me again, just reply “no”[ or use this link: {optOut}|[ or write to {optOutMail}]], and I will not contact you any more.',
    ),
    short: both('Say “no” and I won’t write again.'),
  },
  'objection-right': {
    normal: both(
      'You have the right to object at any time to the use of your data for direct marketing; a short reply[ or a visit to {optOut}|[ or a mail to {optOutMail}]] is enough.',
    ),
    short: both('You can object to my use of your data at any time.'),
  },
  'privacy-notice': {
    normal: both(
      'How [{organisation} uses|we use] your personal data and what rights you have is explained in our privacy notice: {privacyNoticeUrl}',
    ),
    short: both('Privacy: {privacyNoticeUrl}'),
  },
  identity: {
    normal: both(
      '[My name is {name}[, {role} at {organisation}|[, {role}][, and I am writing on behalf of {organisation}]].|I am writing on behalf of {organisation}.]',
    ),
    short: both(
      '[This is {name} from {organisation}.|[My name is {name}.|On behalf of {organisation}.]]',
    ),
  },
  address: {
    normal: both('Our postal address: [{organisation}, ]{address}'),
    short: both('[{organisation}, ]{address}'),
  },
  'referral-notice': {
    normal: both(
      '[{referrer} gave me your contact details|Your contact details were given to me by a mutual contact][ on {date}] and suggested that I write to you. This is the only message you will get from me unless you reply.',
    ),
    short: both(
      '[{referrer} gave me your contact details|A mutual contact gave me your contact details].',
    ),
  },
  'ad-label': {
    normal: both('This message is advertising[ from {organisation}].'),
    short: both('Advertisement:'),
  },
};
