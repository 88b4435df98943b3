import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

import { fewChunks } from './scripts/few-chunks';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/i18n/module'],
  // Every browser this runs in preloads modules by itself.
  vite: () => ({
    plugins: [
      preact(),
      fewChunks('background/index.ts', 'dashboard/main.tsx', [
        'popup/main.tsx',
        'sidepanel/main.tsx',
        'welcome/main.tsx',
      ]),
    ],
    build: { modulePreload: { polyfill: false } },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    minimum_chrome_version: '122',
    permissions: [
      'storage',
      'unlimitedStorage',
      'scripting',
      'activeTab',
      'alarms',
      'contextMenus',
    ],
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+G' } },
      'open-panel': {
        suggested_key: { default: 'Alt+Shift+N' },
        description: '__MSG_extension_command_panel__',
      },
    },
    omnibox: { keyword: 'gg' },
    // Nothing is read until the user switches a site on (docs/architecture.md, decision 1).
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; connect-src 'self' wss:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser !== 'firefox' && { storage: { managed_schema: 'managed-schema.json' } }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'goodgrounds@goodgrounds.example',
          strict_min_version: '128.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
