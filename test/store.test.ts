// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod/mini';

const locales = readdirSync('locales').map((file) => file.replace(/\.yml$/u, ''));
const words = z.object({ extension: z.object({ name: z.string(), description: z.string() }) });

/** The most that the stores take: Chrome 75 and 132 characters, Firefox 45 and 250. */
describe.each(locales)('what the stores show in %s', (locale) => {
  it('fits, and is whole', () => {
    const { extension } = words.parse(parse(readFileSync(`locales/${locale}.yml`, 'utf8')));
    expect(extension.name.length).toBeLessThanOrEqual(45);
    expect(extension.description.length).toBeGreaterThan(20);
    expect(extension.description.length).toBeLessThanOrEqual(132);
    const text = readFileSync(`docs/store/${locale}.md`, 'utf8');
    expect(text.length).toBeGreaterThan(300);
    expect(text.length).toBeLessThan(16_000);
    // The same six points everywhere: what one language promises, the others do.
    expect(text.match(/^- /gmu)).toHaveLength(6);
  });
});

it.each([16, 32, 48, 96, 128])('the icon is there at %i px', (size) => {
  const picture = readFileSync(`public/icon/${size}.png`);
  expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([size, size]);
});
