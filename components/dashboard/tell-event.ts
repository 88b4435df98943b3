import { i18n } from '#i18n';
import { authorLabel } from '@/components/shared/author-label';
import { showDate } from '@/components/shared/show';
import type { StoryItem } from '@/components/shared/Story';
import type { EventBody, LedgerEvent } from '@/lib/model/event';
import type { Outreach } from '@/lib/model/record';

import { formatMoment } from './formats';
import {
  basisLabel,
  channelsLabel,
  originLabel,
  reasonLabel,
  requestLabel,
  ruleLabel,
} from './labels';

interface Told {
  readonly state: StoryItem['state'];
  readonly title: string;
  readonly detail?: string;
  readonly words?: string | null;
  readonly lines?: readonly string[];
}

/** One journal entry about a person, in words. */
export function tellEvent({ id, at, author, body }: LedgerEvent): StoryItem {
  const { state, title, detail, words, lines = [] } = tell(body);
  const more = [formatMoment(at), authorLabel(author), detail].filter(Boolean).join(' · ');
  return { id, state, title, more, words: words ?? null, lines };
}

/** What kind of thing happened. */
function eventLabel(type: EventBody['type']): string {
  return i18n.t(eventKeys[type]);
}

/** What a journal entry is, by its type; a type that a later version wrote stands as it is. */
export function journalLabel(type: string): string {
  if (isEventType(type)) return eventLabel(type);
  if (type === 'rows-imported') return i18n.t('dashboard.event.rows_imported');
  if (type === 'tokens-imported') return i18n.t('dashboard.event.tokens_imported');
  return type;
}

function isEventType(type: string): type is EventBody['type'] {
  return Object.hasOwn(eventKeys, type);
}

const eventKeys = {
  'contact-recorded': 'dashboard.event.contact_recorded',
  'contact-corrected': 'dashboard.event.contact_corrected',
  'note-recorded': 'dashboard.event.note_recorded',
  'consent-withdrawn': 'dashboard.event.consent_withdrawn',
  'note-reviewed': 'dashboard.event.note_reviewed',
  'evidence-added': 'dashboard.event.evidence_added',
  'outreach-recorded': 'dashboard.event.outreach_recorded',
  'reply-recorded': 'dashboard.event.reply_recorded',
  'suppression-recorded': 'dashboard.event.suppression_recorded',
  'suppression-lifted': 'dashboard.event.suppression_lifted',
  'request-recorded': 'dashboard.event.request_recorded',
  'request-updated': 'dashboard.event.request_updated',
  'campaign-recorded': 'dashboard.event.campaign_recorded',
  'lia-recorded': 'dashboard.event.lia_recorded',
  'screening-recorded': 'dashboard.event.screening_recorded',
  'identity-recorded': 'dashboard.event.identity_recorded',
  'policy-recorded': 'dashboard.event.policy_recorded',
  'contact-erased': 'dashboard.event.contact_erased',
  'import-recorded': 'dashboard.event.import_recorded',
} as const satisfies Record<EventBody['type'], string>;

/** Every type a journal entry can have. */
export const journalTypes: readonly string[] = [
  ...Object.keys(eventKeys),
  'rows-imported',
  'tokens-imported',
];

function tell(body: EventBody): Told {
  const title = eventLabel(body.type);
  switch (body.type) {
    case 'note-recorded': {
      const { source, basis } = body.note;
      const parts = [originLabel(source.origin), basis && basisLabel(basis)];
      return { state: basis ? 'ok' : 'warn', title, detail: parts.filter(Boolean).join(' · ') };
    }
    case 'note-reviewed':
      return tellReview(body.review.state, body.review.comment);
    case 'evidence-added':
      return { state: 'ok', title, detail: body.evidence.fileName };
    case 'outreach-recorded':
      return tellOutreach(body.outreach);
    case 'suppression-recorded': {
      const { reason, channels, words } = body.suppression;
      return { state: 'stop', title: reasonLabel(reason), detail: channelsLabel(channels), words };
    }
    case 'contact-corrected':
      return { state: 'ok', title, lines: body.removed.map(({ value }) => `− ${value}`) };
    case 'consent-withdrawn':
      return { state: 'stop', title, detail: channelsLabel(body.channels) };
    case 'suppression-lifted':
      return { state: 'warn', title, words: body.reason };
    case 'request-recorded':
    case 'request-updated': {
      const { kind, state, words, answer } = body.request;
      return {
        state: state === 'answered' ? 'ok' : 'warn',
        title: `${title}: ${requestLabel(kind)}`,
        words: answer ?? words,
      };
    }
    case 'contact-erased':
      return { state: 'stop', title, detail: body.reason };
    case 'contact-recorded':
    case 'reply-recorded':
    case 'campaign-recorded':
    case 'lia-recorded':
    case 'screening-recorded':
    case 'identity-recorded':
    case 'policy-recorded':
    case 'import-recorded':
      break; // the title says it all
  }
  return { state: 'ok', title };
}

function tellReview(state: 'to-review' | 'approved' | 'changes-asked' | 'answered', words: string) {
  const titles = {
    'to-review': i18n.t('dashboard.review.put_back'),
    approved: i18n.t('dashboard.review.approved'),
    'changes-asked': i18n.t('dashboard.review.changes_asked'),
    answered: i18n.t('dashboard.review.answered'),
  };
  return {
    state: state === 'approved' ? 'ok' : 'warn',
    title: titles[state],
    words: words || null,
  } as const;
}

/** What the rep saw, and did: the findings, the notice as it was given, an override and its reason. */
function tellOutreach({ channel, override, checked, findings, notice, call }: Outreach): Told {
  const title = `${eventLabel('outreach-recorded')} · ${channelsLabel([channel])}`;
  const lines = [
    ...findings.map(({ rule, outcome }) =>
      i18n.t(outcome === 'breach' ? 'dashboard.story.missed' : 'dashboard.story.not_checked', [
        ruleLabel(rule),
      ]),
    ),
    ...(notice.length > 0 ? [i18n.t('dashboard.story.notice', [notice.join('\n')])] : []),
    ...(call?.screenedOn ? [i18n.t('dashboard.story.screened', [showDate(call.screenedOn)])] : []),
  ];
  if (override) {
    const detail = i18n.t('dashboard.story.against');
    return { state: 'stop', title, detail, words: override.reason, lines };
  }
  if (!checked) return { state: 'warn', title, detail: i18n.t('dashboard.story.unchecked'), lines };
  const detail = notice.length > 0 ? i18n.t('dashboard.story.notice_given') : '';
  const words = call?.words || null;
  return { state: findings.length > 0 ? 'warn' : 'ok', title, detail, lines, words };
}
