// A draft of ten thousand characters that is being written: what one more character costs, read and
// assessed, and what one look at each character of it costs.
import '@/lib/language/all';
import { assess } from '@/lib/assessment/assess';
import { defaultPolicy } from '@/lib/assessment/default-policy';
import { prepareRecognition, recognise } from '@/lib/language/recognise';
import { laws } from '@/lib/law/registry';
import type { Facts, LanguageCode } from '@/lib/model/assessment';
import { identifierKey, type Identifier } from '@/lib/model/identifier';
import type { Draft } from '@/lib/model/reading';

const mara: Identifier = { type: 'email', value: 'mara.voss@nordwerk.example' };

const facts: Facts = {
  recipients: {
    [identifierKey(mara)]: {
      identifier: mara,
      contact: {
        id: 'c1',
        name: 'Mara Voss',
        identifiers: [mara],
        organisation: 'Nordwerk GmbH',
        role: 'Head of Maintenance',
        country: 'DE',
        kind: 'named-person',
      },
      notes: [],
      suppressions: [],
      requests: [],
      outreach: { count: 0, firstAt: null, lastAt: null, unanswered: 0, noticeGivenAt: null },
    },
  },
  identity: {
    name: 'Jo Lindqvist',
    role: 'Sales lead',
    email: 'jo@fernhill.example',
    organisation: 'Fernhill Systems Ltd',
    address: '4 Quay Street, Bristol BS1 4DB',
    country: 'GB',
    privacyNoticeUrl: 'https://fernhill.example/privacy',
    optOut: 'https://fernhill.example/stop',
    authority: 'ICO',
  },
  campaigns: {},
  lias: {},
  sameText: { timesUsed: 0 },
};

function draftOf(text: string): Draft {
  return {
    kind: 'email',
    mode: 'new',
    channel: 'email',
    recipients: { ok: true, value: [{ field: 'to', name: 'Mara Voss', identifier: mara }] },
    subject: { ok: true, value: 'Shift planning at Nordwerk' },
    text: { ok: true, value: text },
    signature: '',
    images: [],
    from: null,
    maxLength: null,
  };
}

function weigh(text: string): number {
  const draft = draftOf(text);
  const said = recognise(text, 'Shift planning at Nordwerk');
  return assess({ draft, said }, facts, laws, defaultPolicy, '2026-11-22').findings.length;
}

/** One look at every character: the least that reading a text can cost. */
function scan(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i += 1) sum += text.charCodeAt(i);
  return sum;
}

const bench = {
  /** Types these characters one by one in the middle of the text. */
  keystrokes(text: string, typed: string): { ours: number; scan: number }[] {
    const middle = text.indexOf(' ', text.length / 2) + 1 || Math.floor(text.length / 2);
    weigh(text);
    const samples: { ours: number; scan: number }[] = [];
    let hits = 0;
    for (let i = 1; i <= typed.length; i += 1) {
      const next = text.slice(0, middle) + typed.slice(0, i) + text.slice(middle);
      const start = performance.now();
      hits += weigh(next);
      const read = performance.now();
      // Twenty times: one pass is less than the clock can tell.
      for (let pass = 0; pass < 20; pass += 1) hits += scan(next);
      samples.push({ ours: read - start, scan: (performance.now() - read) / 20 });
    }
    if (hits === 0) throw new Error('Nothing was found in the draft.');
    return samples;
  },

  /** Prepares a language as the annotation does when it arrives: the longest step of all. */
  prepare(code: LanguageCode): number {
    let longest = 0;
    let start = performance.now();
    for (const _ of prepareRecognition(code)) {
      longest = Math.max(longest, performance.now() - start);
      start = performance.now();
    }
    return longest;
  },

  /** The first reading of a text that was never read. */
  first(text: string): number {
    const start = performance.now();
    weigh(text);
    return performance.now() - start;
  },
};

declare global {
  // oxlint-disable-next-line no-var -- the only way to declare a global
  var bench: unknown;
}

globalThis.bench = bench;
