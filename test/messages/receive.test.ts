// @vitest-environment node
import { describe, expect, test, vi } from 'vitest';

import { receive, RefusalError } from '@/lib/messages/receive';
import type { Dispatch, RawSender } from '@/lib/messages/receive';

const self = { id: 'ours', baseUrl: 'chrome-extension://ours/' };
const page: RawSender = {
  id: 'ours',
  url: 'https://mail.example/compose',
  tab: { id: 7 },
  frameId: 0,
};
const dashboard: RawSender = { id: 'ours', url: 'chrome-extension://ours/dashboard.html' };
const done: Dispatch = async () => 'done';

const message = (name: string, input: unknown) => ({
  to: 'goodgrounds/background',
  name,
  input,
});

const mara = { type: 'email', value: 'mara.voss@nordwerk.example' };

describe('a message', () => {
  test('is carried out with its parsed input and where it came from', async () => {
    const dispatch = vi.fn<Dispatch>(done);
    const reply = await receive(
      message('facts-for', { identifiers: [mara] }),
      page,
      self,
      dispatch,
    );
    expect(reply).toEqual({ ok: true, value: 'done' });
    expect(dispatch).toHaveBeenCalledWith(
      'facts-for',
      { identifiers: [mara] },
      { kind: 'page', tabId: 7, frameId: 0, url: 'https://mail.example/compose' },
    );
  });

  test('that is not for the background is left to other listeners', async () => {
    expect(await receive({ name: 'switched-off' }, page, self, done)).toBeUndefined();
    expect(await receive('goodgrounds/inspect', page, self, done)).toBeUndefined();
  });

  test.each([
    ['another extension', { ...page, id: 'theirs' }],
    ['nobody', {}],
    [
      'a sender without a tab that is no page of ours',
      { id: 'ours', url: 'https://mail.example/' },
    ],
    [
      'a page whose address only begins like ours',
      { id: 'ours', url: 'chrome-extension://ours.evil/' },
    ],
  ])('from %s is refused', async (_, sender) => {
    const reply = await receive(message('page-context', null), sender, self, done);
    expect(reply).toMatchObject({ ok: false, refusal: 'not-allowed' });
  });

  test('that only our own pages may send is refused from a site', async () => {
    const input = { suppressionId: '01890a5d-ac96-774b-bcce-b302099a8057', reason: 'mistaken' };
    const fromSite = await receive(message('lift-suppression', input), page, self, done);
    expect(fromSite).toMatchObject({ ok: false, refusal: 'not-allowed' });
    const fromOurs = await receive(message('lift-suppression', input), dashboard, self, done);
    expect(fromOurs).toMatchObject({ ok: true });
  });

  test.each([
    ['an unknown name', 'toString', null],
    ['a missing field', 'facts-for', {}],
    ['an address that is none', 'facts-for', { identifiers: [{ type: 'email', value: 'mara' }] }],
    [
      'an address not in its normal form',
      'facts-for',
      { identifiers: [{ type: 'email', value: 'M@x.example' }] },
    ],
    ['too many at once', 'facts-for', { identifiers: Array.from({ length: 201 }, () => mara) }],
    [
      'a lifting without a reason',
      'lift-suppression',
      { suppressionId: '01890a5d-ac96-774b-bcce-b302099a8057', reason: '  ' },
    ],
  ])('with %s is refused as malformed, and nothing is done', async (_, name, input) => {
    const dispatch = vi.fn<Dispatch>(done);
    const sender = name === 'lift-suppression' ? dashboard : page;
    const reply = await receive(message(name, input), sender, self, dispatch);
    expect(reply).toMatchObject({ ok: false, refusal: 'malformed' });
    expect(dispatch).not.toHaveBeenCalled();
  });

  test('that a handler refuses says why', async () => {
    const reply = await receive(message('page-context', null), page, self, async () => {
      throw new RefusalError('newer', 'written by a later version');
    });
    expect(reply).toEqual({ ok: false, refusal: 'newer', detail: 'written by a later version' });
  });

  test('whose handler breaks is answered, and the failure is logged', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const reply = await receive(message('page-context', null), page, self, async () => {
      throw new TypeError('broken');
    });
    expect(reply).toMatchObject({ ok: false, refusal: 'failed' });
    expect(log).toHaveBeenCalledOnce();
    log.mockRestore();
  });
});
