// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';

const tab = vi.hoisted(() => ({
  view: {} as { id?: number; url?: string; title?: string },
  selection: '' as string | Error,
  injected: 0,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    tabs: { query: async () => [tab.view] },
    scripting: {
      executeScript: async () => {
        tab.injected += 1;
        if (tab.selection instanceof Error) throw tab.selection;
        return [{ result: tab.selection }];
      },
    },
  },
}));

const { fillFromTab, profileInTab } = await import('@/lib/panel/fill-from-tab');

beforeEach(() => Object.assign(tab, { view: {}, selection: '', injected: 0 }));

describe('on LinkedIn', () => {
  test.each([
    ['(3) Mara Voss | LinkedIn', 'Mara Voss'],
    ['Mara Voss - Head of Maintenance - Nordwerk | LinkedIn', 'Mara Voss'],
    ['佐藤 健 | LinkedIn', '佐藤 健'],
    ['LinkedIn', null],
    ['', null],
  ])('the title %j gives the name %j', (title, name) => {
    expect(profileInTab('https://www.linkedin.com/in/mara-voss-1974/', title)?.name).toBe(name);
  });

  test('address and title are enough: no script enters the page', async () => {
    tab.view = {
      id: 1,
      url: 'https://de.linkedin.com/in/Mara-Voss-1974/?trk=x',
      title: 'Mara Voss | LinkedIn',
    };
    const filled = await fillFromTab();
    expect(filled).toMatchObject({
      ok: true,
      prefill: {
        identifiers: [{ type: 'linkedin', value: 'in/mara-voss-1974' }],
        url: 'https://de.linkedin.com/in/Mara-Voss-1974/',
        site: 'linkedin',
      },
    });
    expect(tab.injected).toBe(0);
  });

  test('a page that only names LinkedIn in its path is none', () => {
    expect(profileInTab('https://evil.example/linkedin.com/in/x', 'X')).toBeNull();
  });
});

describe('elsewhere', () => {
  beforeEach(() => {
    tab.view = { id: 1, url: 'https://nordwerk.example/team?x=1#top', title: 'Team' };
  });

  test('only what the user selected is read', async () => {
    tab.selection = 'Mara Voss <mara.voss@nordwerk.example>, +49 421 123 45.';
    expect(await fillFromTab()).toMatchObject({
      prefill: {
        identifiers: [
          { type: 'email', value: 'mara.voss@nordwerk.example' },
          { type: 'phone', value: '+4942112345' },
        ],
        url: 'https://nordwerk.example/team',
      },
    });
  });

  test('a selected name is a name; nothing selected is nothing', async () => {
    tab.selection = '  Mara\n Voss ';
    expect(await fillFromTab()).toMatchObject({ prefill: { name: 'Mara Voss', identifiers: [] } });
    tab.selection = '';
    expect(await fillFromTab()).toEqual({ ok: false, because: 'nothing' });
  });

  test('no access is said, never taken for nobody', async () => {
    tab.selection = new Error('Cannot access contents of the page');
    expect(await fillFromTab()).toEqual({ ok: false, because: 'no-access' });
    tab.view = { id: 1 };
    expect(await fillFromTab()).toEqual({ ok: false, because: 'no-access' });
  });
});
