import type { Rule } from './rule';
import { channelPermission } from './rules/channel-permission';
import { lawfulBasis } from './rules/lawful-basis';
import { noNote } from './rules/no-note';
import { noOptOut } from './rules/no-opt-out';
import { recipientsUnread } from './rules/recipients-unread';
import { senderNotIdentified } from './rules/sender-not-identified';
import { sourceNotStated } from './rules/source-not-stated';
import { suppressedRecipient } from './rules/suppressed-recipient';

/** Every rule, in the order of the checklist. */
export const rules: readonly Rule[] = [
  suppressedRecipient,
  recipientsUnread,
  channelPermission,
  noNote,
  lawfulBasis,
  senderNotIdentified,
  sourceNotStated,
  noOptOut,
];
