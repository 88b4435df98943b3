import type { MessageName } from '@/lib/messages/protocol';

import type { Handler } from './context';
import { factsForRecipients } from './facts-for';
import { injectAnnotation } from './inject-annotation';
import { liftSuppression } from './lift-suppression';
import { openNote } from './open-note';
import { openPage } from './open-page';
import { pageContext } from './page-context';
import { recordNote } from './record-note';
import { recordOutreach } from './record-outreach';
import { recordSuppression } from './record-suppression';
import { reportHealth } from './report-health';

/** One handler for each message; a message without one does not compile. */
export const handlers: { readonly [Name in MessageName]: Handler<Name> } = {
  'inject-annotation': injectAnnotation,
  'page-context': pageContext,
  'facts-for': factsForRecipients,
  'record-outreach': recordOutreach,
  'record-suppression': recordSuppression,
  'lift-suppression': liftSuppression,
  'record-note': recordNote,
  'open-note': openNote,
  'open-page': openPage,
  'report-health': reportHealth,
};
