// @vitest-environment node
import { beforeEach, describe, expect, test, vi } from 'vitest';

type Script = { id: string; matches?: string[]; excludeMatches?: string[] };
type Listener = (change: { origins?: string[] }) => void;

const world = vi.hoisted(() => ({
  origins: [] as string[],
  scripts: [] as Script[],
  stored: {} as Record<string, unknown>,
  managed: {} as Record<string, unknown>,
  tabs: [] as { id: number; url?: string; discarded?: boolean }[],
  injected: [] as number[],
  refuse: new Set<number>(),
  told: [] as { tab: number; message: unknown }[],
  added: [] as Listener[],
  removed: [] as Listener[],
  kept: [] as ((changes: Record<string, unknown>) => void)[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      getAll: async () => ({ origins: world.origins }),
      onAdded: { addListener: (listener: Listener) => world.added.push(listener) },
      onRemoved: { addListener: (listener: Listener) => world.removed.push(listener) },
    },
    scripting: {
      getRegisteredContentScripts: async () => structuredClone(world.scripts),
      registerContentScripts: async (scripts: Script[]) => {
        if (world.scripts.length > 0) throw new Error('Duplicate script ID');
        world.scripts.push(...scripts);
      },
      updateContentScripts: async (scripts: Script[]) => {
        world.scripts = scripts;
      },
      unregisterContentScripts: async () => {
        world.scripts = [];
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => {
        if (world.refuse.has(target.tabId)) throw new Error('Cannot access contents of the page');
        world.injected.push(target.tabId);
      },
    },
    storage: {
      local: { get: async () => world.stored },
      managed: { get: async () => world.managed },
      onChanged: {
        addListener: (listener: (changes: Record<string, unknown>) => void) =>
          world.kept.push(listener),
      },
    },
    tabs: {
      query: async () => world.tabs,
      sendMessage: async (tab: number, message: unknown) => {
        world.told.push({ tab, message });
        throw new Error('Could not establish connection. Receiving end does not exist.');
      },
    },
    runtime: {
      onInstalled: { addListener: () => {} },
      onStartup: { addListener: () => {} },
    },
  },
}));

const { keepSwitchesInStep, register } = await import('@/lib/switch/register');

beforeEach(() => {
  Object.assign(world, {
    origins: [],
    scripts: [],
    stored: {},
    managed: {},
    tabs: [],
    injected: [],
    refuse: new Set(),
    told: [],
    added: [],
    removed: [],
    kept: [],
  });
});

describe('the registered script', () => {
  test('is not there while no site is switched on', async () => {
    await register();
    expect(world.scripts).toEqual([]);
  });

  test('runs on exactly the granted origins, and follows them', async () => {
    world.origins = ['https://mail.example/*'];
    await register();
    expect(world.scripts).toMatchObject([{ matches: ['https://mail.example/*'] }]);
    world.origins = ['https://mail.example/*', 'https://post.example/*'];
    await register();
    expect(world.scripts).toMatchObject([{ matches: world.origins }]);
    world.origins = [];
    await register();
    expect(world.scripts).toEqual([]);
  });

  test('runs on no site that is not on the list made here, and an administrator’s list goes before it', async () => {
    world.origins = ['https://mail.example/*', 'https://post.example/*'];
    world.stored = { allowedSites: ['post.example'] };
    await register();
    expect(world.scripts).toMatchObject([{ matches: ['https://post.example/*'] }]);
    world.managed = { allowedSites: ['mail.example'] };
    await register();
    expect(world.scripts).toMatchObject([{ matches: ['https://mail.example/*'] }]);
  });

  test('stays away from LinkedIn where the answer was another, however broad the grant', async () => {
    world.origins = ['*://*/*'];
    world.stored = { linkedinSurface: 'panel' };
    await register();
    expect(world.scripts[0]?.excludeMatches).toEqual(['*://*.linkedin.com/*']);
    world.stored = { linkedinSurface: 'page' };
    await register();
    expect(world.scripts[0]?.excludeMatches).toEqual([]);
    world.managed = { linkedinSurface: 'none' };
    await register();
    expect(world.scripts[0]?.excludeMatches).toEqual(['*://*.linkedin.com/*']);
  });
});

describe('open tabs', () => {
  test('get the script when their site is switched on; one that refuses stops no other', async () => {
    keepSwitchesInStep();
    world.origins = ['https://mail.example/*'];
    world.tabs = [
      { id: 1, url: 'https://mail.example/inbox' },
      { id: 2, url: 'https://mail.example/compose' },
      { id: 3, url: 'https://mail.example/old', discarded: true },
      { id: 4, url: 'https://www.linkedin.com/in/somebody' },
    ];
    world.refuse.add(1);
    for (const listener of world.added) listener({ origins: world.origins });
    await vi.waitFor(() => expect(world.injected).toEqual([2]));
    expect(world.scripts).toHaveLength(1);
  });

  test('are all told when it is switched off', async () => {
    keepSwitchesInStep();
    world.tabs = [{ id: 1 }, { id: 2 }];
    for (const listener of world.removed) listener({ origins: ['https://mail.example/*'] });
    await vi.waitFor(() => expect(world.told).toHaveLength(2));
    expect(world.told[0]?.message).toEqual({
      name: 'switched-off',
      origins: ['https://mail.example/*'],
    });
  });

  test('are told when their site is taken off the list of allowed ones', async () => {
    world.origins = ['https://mail.example/*', 'https://post.example/*'];
    keepSwitchesInStep();
    world.tabs = [{ id: 1 }];
    world.stored = { allowedSites: ['post.example'] };
    for (const listener of world.kept) listener({ allowedSites: {} });
    await vi.waitFor(() => expect(world.told).toHaveLength(1));
    expect(world.told[0]?.message).toEqual({
      name: 'switched-off',
      origins: ['https://mail.example/*'],
    });
  });
});
