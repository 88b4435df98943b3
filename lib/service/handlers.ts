import type { MessageName } from '@/lib/messages/protocol';

import { addEvidence } from './add-evidence';
import { answerRequest } from './answer-request';
import { answerReview } from './answer-review';
import { answerSite } from './answer-site';
import { archiveCampaigns } from './archive-campaigns';
import type { Handler } from './context';
import { correctContact } from './correct-contact';
import { correctReceived } from './correct-received';
import { eraseContacts } from './erase-contacts';
import { extendRequest } from './extend-request';
import { factsForRecipients } from './facts-for';
import { importStatusOf } from './import-status';
import { injectAnnotation } from './inject-annotation';
import { keepUntil } from './keep-until';
import { liftSuppression } from './lift-suppression';
import { loadLanguages } from './load-languages';
import { openNote } from './open-note';
import { openPage } from './open-page';
import { pageContext } from './page-context';
import { pauseRunningImport } from './pause-import';
import { planReviews } from './plan-reviews';
import { rebuildRecord } from './rebuild-record';
import { recordCampaign } from './record-campaign';
import { recordIdentity } from './record-identity';
import { recordLia } from './record-lia';
import { recordNote } from './record-note';
import { recordOutreach } from './record-outreach';
import { recordPolicy } from './record-policy';
import { recordRequest } from './record-request';
import { recordScreening } from './record-screening';
import { recordSuppression } from './record-suppression';
import { referencesFor } from './references-for';
import { reportHealth } from './report-health';
import { restoreBackup } from './restore-backup';
import { resumeStoppedImport } from './resume-import';
import { reviewNotes } from './review-notes';
import { startImport } from './start-import';

/** One handler for each message; a message without one does not compile. */
export const handlers: { readonly [Name in MessageName]: Handler<Name> } = {
  'inject-annotation': injectAnnotation,
  'load-languages': loadLanguages,
  'page-context': pageContext,
  'facts-for': factsForRecipients,
  'references-for': referencesFor,
  'record-outreach': recordOutreach,
  'record-suppression': recordSuppression,
  'lift-suppression': liftSuppression,
  'record-note': recordNote,
  'correct-contact': correctContact,
  'record-identity': recordIdentity,
  'record-campaign': recordCampaign,
  'record-lia': recordLia,
  'record-screening': recordScreening,
  'plan-reviews': planReviews,
  'archive-campaigns': archiveCampaigns,
  'record-request': recordRequest,
  'answer-request': answerRequest,
  'open-note': openNote,
  'open-page': openPage,
  'review-notes': reviewNotes,
  'answer-review': answerReview,
  'erase-contacts': eraseContacts,
  'keep-until': keepUntil,
  'extend-request': extendRequest,
  'correct-received': correctReceived,
  'record-policy': recordPolicy,
  'start-import': startImport,
  'import-status': importStatusOf,
  'pause-import': pauseRunningImport,
  'resume-import': resumeStoppedImport,
  'rebuild-record': rebuildRecord,
  'add-evidence': addEvidence,
  'restore-backup': restoreBackup,
  'report-health': reportHealth,
  'answer-site': answerSite,
};
