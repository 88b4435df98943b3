// @vitest-environment node
import { living, ruleTable } from '../cases';

ruleTable('tracking-pixel', [
  ['no picture', {}, []],
  [
    'a pixel',
    { draft: { images: [{ host: 'img.example', width: 1, height: 1 }] } },
    ['breach warn found'],
  ],
  [
    'a known tracker',
    { draft: { images: [{ host: 'track.MAILTRACK.io', width: null, height: null }] } },
    ['breach warn found'],
  ],
  [
    'a pixel to France',
    { draft: { images: [{ host: 'img.example', width: 1, height: 1 }] }, facts: living('FR') },
    ['breach fix found'],
  ],
  [
    'a pixel to the US',
    { draft: { images: [{ host: 'img.example', width: 1, height: 1 }] }, facts: living('US') },
    [],
  ],
  ['a logo', { draft: { images: [{ host: 'img.example', width: 120, height: 40 }] } }, []],
  ['an embedded picture', { draft: { images: [{ host: null, width: 1, height: 1 }] } }, []],
]);
