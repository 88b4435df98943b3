import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';

import { forgetSiteAnswers, keepSiteAnswer, siteAnswer } from '@/lib/switch/answers';

const mail = 'https://post.hafen.example';

beforeEach(() => fakeBrowser.reset());

test('nobody was asked about a site until it is answered, and each site has its own answer', async () => {
  expect(await siteAnswer(mail)).toBeNull();
  await keepSiteAnswer(mail, true);
  await keepSiteAnswer('https://wiki.hafen.example', false);
  expect(await siteAnswer(mail)).toBe(true);
  expect(await siteAnswer('https://wiki.hafen.example')).toBe(false);
});

test('a site that is switched off is asked about anew', async () => {
  await keepSiteAnswer(mail, false);
  await keepSiteAnswer('https://wiki.hafen.example', false);
  await forgetSiteAnswers([`${mail}/*`]);
  expect(await siteAnswer(mail)).toBeNull();
  expect(await siteAnswer('https://wiki.hafen.example')).toBe(false);
});
