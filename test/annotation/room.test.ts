import { expect, it } from 'vitest';

import { roomIn } from '@/lib/annotation/compose';
import type { Draft } from '@/lib/model/reading';

const note: Draft = {
  kind: 'invite-note',
  mode: 'new',
  channel: 'linkedin',
  recipients: { ok: true, value: [] },
  subject: { ok: true, value: null },
  text: { ok: true, value: 'Bonjour Zoé' },
  signature: '',
  images: [],
  from: null,
  maxLength: 200,
};

it('counts what a note of so many characters holds', () => {
  expect(roomIn(note)).toEqual({ used: 11, most: 200 });
});

it('says nothing where the site names no limit, or the text could not be read', () => {
  expect(roomIn({ ...note, maxLength: null })).toBeNull();
  expect(roomIn({ ...note, text: { ok: false, missing: ['invite-note'] } })).toBeNull();
});
