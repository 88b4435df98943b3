import type { Citation } from '@/lib/model/assessment';
import type { Channel } from '@/lib/model/identifier';

import type { Cell, ChannelData, Cite, ContentData, LawData } from './data';
import type { ChannelLaw, Law, MandatoryContent, Permission } from './law';

const NOT_APPLICABLE: Cell = { anyOf: ['not-applicable'] };

const NO_CLOCKS: Law['clocks'] = {
  stop: 'P0D',
  stopAtMost: null,
  answer: null,
  mechanismWorks: null,
  screeningValid: null,
  acknowledgeByMail: false,
  phoneStopAtMost: null,
  complaintAcknowledged: null,
};

/**
 * The whole {@link Law} of a country's file. What the file leaves out comes from the baseline it
 * follows; of the content a message needs, an entry of the file replaces the baseline's entry for
 * the same element.
 */
export function expand(data: LawData, baseline: Law | null = null): Law {
  const cite = ([label, confidence, url]: Cite): Citation => ({
    label,
    url,
    confidence,
    jurisdiction: data.country,
    reviewedOn: data.reviewedOn,
  });
  const own = (data.mandatory ?? []).map((content) => contentOf(content, cite));
  return {
    country: data.country,
    name: data.name,
    gdpr: data.gdpr,
    channels: {
      email: channelOf(data, 'email', cite),
      linkedin: channelOf(data, 'linkedin', cite),
      phone: channelOf(data, 'phone', cite),
    },
    mandatory: [
      ...own,
      ...(baseline?.mandatory ?? []).filter(
        ({ element }) => !own.some((content) => content.element === element),
      ),
    ],
    clocks: { ...(baseline?.clocks ?? NO_CLOCKS), ...data.clocks },
    registers: data.registers ?? [],
    softOptInConditions: data.softOptInConditions,
    impliedMonths: data.impliedMonths ?? { purchase: null, inquiry: null },
    guessing: data.guessing ?? 'warn',
    retention: retentionOf(data, baseline, cite),
    pixel: data.pixel,
    sources: data.sources.map(cite),
    reviewedOn: data.reviewedOn,
  };
}

function channelOf(data: LawData, channel: Channel, cite: (cite: Cite) => Citation): ChannelLaw {
  const cells: ChannelData = data.channels[channel];
  const fallback = cells.all ?? NOT_APPLICABLE;
  // Nobody reaches a mailbox of a company through a social network: there a person reads.
  const generic = channel === 'linkedin' ? NOT_APPLICABLE : fallback;
  return {
    kinds: {
      'named-person': permissionOf(cells['named-person'] ?? fallback),
      'generic-mailbox': permissionOf(cells['generic-mailbox'] ?? generic),
      'sole-trader': permissionOf(cells['sole-trader'] ?? fallback),
      consumer: permissionOf(cells.consumer ?? fallback),
    },
    sources: cells.sources.map(cite),
  };
}

function permissionOf(cell: Cell): Permission {
  const { anyOf, soft } = cell;
  return {
    anyOf,
    softOptIn: soft === undefined ? false : { months: soft === true ? null : soft },
    relationshipMonths: cell.relationshipMonths ?? null,
    registers: cell.registers ?? [],
    unsettled: cell.unsettled ?? null,
    exception: cell.exception ?? null,
    note: cell.note ?? '',
  };
}

function contentOf(content: ContentData, cite: (cite: Cite) => Citation): MandatoryContent {
  return {
    element: content.element,
    severity: content.severity,
    firstContactOnly: content.firstContactOnly ?? false,
    only: content.only ?? null,
    milderWithConsent: content.milderWithConsent ?? false,
    begins: content.begins ?? [],
    sources: content.sources.map(cite),
  };
}

function retentionOf(
  { retention }: LawData,
  baseline: Law | null,
  cite: (cite: Cite) => Citation,
): Law['retention'] {
  if (retention !== undefined) return { ...retention, sources: retention.sources.map(cite) };
  if (baseline !== null) return baseline.retention;
  return { months: 12, rule: 'No statutory figure: twelve months without an answer.', sources: [] };
}
