import type { Rule } from './rule';
import { adLabelNotFirst } from './rules/ad-label-not-first';
import { channelPermission } from './rules/channel-permission';
import { companyNotNamed } from './rules/company-not-named';
import { consentChannel } from './rules/consent-channel';
import { consentController } from './rules/consent-controller';
import { consentPurpose } from './rules/consent-purpose';
import { consentValid } from './rules/consent-valid';
import { consentWithdrawn } from './rules/consent-withdrawn';
import { deceptiveSubject } from './rules/deceptive-subject';
import { firstContactNotice } from './rules/first-contact-notice';
import { guessedAddress } from './rules/guessed-address';
import { identityMissing } from './rules/identity-missing';
import { impliedConsent } from './rules/implied-consent';
import { lawfulBasis } from './rules/lawful-basis';
import { liaLive } from './rules/lia-live';
import { liaOverridden } from './rules/lia-overridden';
import { liaReviewed } from './rules/lia-reviewed';
import { limitedVisibility } from './rules/limited-visibility';
import { noAdLabel } from './rules/no-ad-label';
import { noContactDetails } from './rules/no-contact-details';
import { noNote } from './rules/no-note';
import { noOptOut } from './rules/no-opt-out';
import { noPostalAddress } from './rules/no-postal-address';
import { noPrivacyNotice } from './rules/no-privacy-notice';
import { objectionRight } from './rules/objection-right';
import { openRequest } from './rules/open-request';
import { optOutOwnParagraph } from './rules/opt-out-own-paragraph';
import { outsideProfile } from './rules/outside-profile';
import { purchasedList } from './rules/purchased-list';
import { purposeDrift } from './rules/purpose-drift';
import { reasonNotStated } from './rules/reason-not-stated';
import { recipientsUnread } from './rules/recipients-unread';
import { recipientsVisible } from './rules/recipients-visible';
import { referralNotice } from './rules/referral-notice';
import { retentionOver } from './rules/retention-over';
import { reviewAsked } from './rules/review-asked';
import { sameText } from './rules/same-text';
import { senderNotIdentified } from './rules/sender-not-identified';
import { softOptIn } from './rules/soft-opt-in';
import { sourceNotStated } from './rules/source-not-stated';
import { specialCategory } from './rules/special-category';
import { staleLaw } from './rules/stale-law';
import { staleNote } from './rules/stale-note';
import { suppressedRecipient } from './rules/suppressed-recipient';
import { tooManyRecipients } from './rules/too-many-recipients';
import { trackingPixel } from './rules/tracking-pixel';
import { unansweredAttempts } from './rules/unanswered-attempts';

/** Every rule, in the order of the checklist. */
export const rules: readonly Rule[] = [
  suppressedRecipient,
  openRequest,
  consentWithdrawn,
  recipientsUnread,
  specialCategory,
  deceptiveSubject,
  channelPermission,
  noNote,
  lawfulBasis,
  consentValid,
  consentChannel,
  consentPurpose,
  consentController,
  softOptIn,
  impliedConsent,
  liaLive,
  liaReviewed,
  liaOverridden,
  firstContactNotice,
  purchasedList,
  referralNotice,
  limitedVisibility,
  guessedAddress,
  outsideProfile,
  purposeDrift,
  unansweredAttempts,
  staleNote,
  retentionOver,
  reviewAsked,
  identityMissing,
  senderNotIdentified,
  companyNotNamed,
  reasonNotStated,
  sourceNotStated,
  noPrivacyNotice,
  noOptOut,
  optOutOwnParagraph,
  objectionRight,
  noPostalAddress,
  noContactDetails,
  noAdLabel,
  adLabelNotFirst,
  trackingPixel,
  recipientsVisible,
  tooManyRecipients,
  sameText,
  staleLaw,
];
