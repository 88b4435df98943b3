// @vitest-environment node
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { rules } from '@/lib/assessment/registry';
import { steps } from '@/lib/ledger/steps';
import { schemas } from '@/lib/messages/schemas';
import { languageCodes } from '@/lib/model/assessment';
import { catalogue } from '@/lib/sites/catalogue';
import { sites } from '@/lib/sites/registry';
import { siteIds } from '@/lib/sites/site';

/**
 * Walks the tree and fails on half-added things. Each test says which files a new thing needs; the
 * four-line guides in docs/architecture.md say the same in prose.
 */

const here = (folder: string) => (existsSync(folder) ? readdirSync(folder).toSorted() : []);

/** Every file below a folder, with its path from the top. */
function filesIn(folder: string): readonly string[] {
  return here(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

const textOf = (files: readonly string[]) => files.map((file) => readFileSync(file, 'utf8'));

const sources = [...filesIn('lib'), ...filesIn('components'), ...filesIn('entrypoints')].filter(
  (file) => /\.tsx?$/u.test(file),
);

describe('a rule', () => {
  const files = here('lib/assessment/rules').map((file) => file.replace(/\.ts$/u, ''));
  const tests = textOf(filesIn('test/assessment').filter((file) => file.endsWith('.ts')));
  const retired: readonly string[] = JSON.parse(readFileSync('test/retired-rules.json', 'utf8'));

  it('is a file, and stands in the registry once', () => {
    expect(rules.map(({ id }) => id).toSorted()).toEqual(files);
  });

  it.each(rules)('$id cites where it comes from', ({ sources: citations }) => {
    expect(citations.length).toBeGreaterThan(0);
    for (const { label, reviewedOn } of citations) {
      expect(label).not.toBe('');
      expect(reviewedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
    }
  });

  it.each(files)('%s has tests', (id) => {
    expect(tests.some((text) => text.includes(`'${id}'`))).toBe(true);
  });

  it('never takes the id of one that was retired', () => {
    expect(files.filter((id) => retired.includes(id))).toEqual([]);
  });
});

describe('a site', () => {
  it('is a folder, and stands in the registry and the catalogue', () => {
    const folders = here('lib/sites').filter((name) => !name.endsWith('.ts'));
    expect(folders).toEqual([...siteIds].toSorted());
    expect(Object.keys(sites).toSorted()).toEqual([...siteIds].toSorted());
    expect(catalogue.map(({ id }) => id).toSorted()).toEqual([...siteIds].toSorted());
  });

  it.each(siteIds)('%s names its hooks, with the day each was seen, or none at all', (id) => {
    const site = sites[id];
    expect(site.id).toBe(id);
    const unfinished = Object.entries(site.hooks).filter(
      ([, { selectors, seen }]) => selectors.length === 0 || !/^\d{4}-\d{2}-\d{2}$/u.test(seen),
    );
    expect(unfinished).toEqual([]);
  });

  const read = siteIds.filter((id) => Object.keys(sites[id].hooks).length > 0);
  const pages = filesIn('test').filter((file) => /\.(html|json|ts|tsx|mjs)$/u.test(file));

  it.each(read)('%s has pages that it is tested on', (id) => {
    const own = pages.filter((file) => new RegExp(`(^|[/-])${id}([./-]|$)`, 'u').test(file));
    expect(own).not.toEqual([]);
  });
});

describe('a message', () => {
  const messages = Object.keys(schemas).toSorted();

  it('has a handler in a file of its name', () => {
    expect(messages.filter((name) => !existsSync(`lib/service/${name}.ts`))).toEqual([]);
  });

  it('stands in the list of handlers, which lists nothing else', () => {
    const listed = readFileSync('lib/service/handlers.ts', 'utf8').match(/^ {2}'?[a-z-]+'?: /gmu);
    const names = (listed ?? []).map((line) => line.replaceAll(/[':\s]/gu, ''));
    expect(names.toSorted()).toEqual(messages);
  });
});

describe('a ledger step', () => {
  it('follows the one before it, in a file of its number and name', () => {
    expect(steps.map(({ to }) => to)).toEqual(steps.map((_, index) => index + 1));
    const files = here('lib/ledger/steps').filter((file) => /^\d/u.test(file));
    expect(files).toEqual(steps.map(({ to, name }) => `${String(to).padStart(3, '0')}-${name}.ts`));
  });

  it.each(steps)('$to ($name) has data from before it and from after it', ({ to, name }) => {
    const step = `${String(to).padStart(3, '0')}-${name}`;
    const data = here('test/ledger/steps').filter((file) => file.startsWith(step));
    // The first step makes the ledger; before it there was none.
    const wanted = to === 1 ? ['after'] : ['after', 'before'];
    expect(data).toEqual(expect.arrayContaining(wanted.map((when) => `${step}.${when}.json`)));
  });
});

describe('a language', () => {
  it.each(languageCodes)('%s has its data', (code) => {
    expect(existsSync(`lib/language/${code}`)).toBe(true);
  });

  const locales = here('locales').map((file) => file.replace(/\.yml$/u, ''));
  const keysOf = (locale: string) =>
    flatten(parse(readFileSync(`locales/${locale}.yml`, 'utf8'))).toSorted();
  const english = keysOf('en');

  it.each(locales)('the locale %s has every key of English and no other', (locale) => {
    expect(keysOf(locale)).toEqual(english);
  });

  it.each(locales)('the locale %s fills in the same values as English', (locale) => {
    const values = (text: string) => [...new Set(text.match(/\$\d/gu))].toSorted().join(' ');
    const said = flatTexts(parse(readFileSync(`locales/${locale}.yml`, 'utf8')));
    const meant = flatTexts(parse(readFileSync('locales/en.yml', 'utf8')));
    const differing = [...meant].filter(
      ([key, text]) => values(text) !== values(said.get(key) ?? text),
    );
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  it.each(locales.filter((locale) => locale !== 'en'))('the locale %s is translated', (locale) => {
    const said = flatTexts(parse(readFileSync(`locales/${locale}.yml`, 'utf8')));
    const meant = flatTexts(parse(readFileSync('locales/en.yml', 'utf8')));
    // Names and formats are the same everywhere; three words in a row that are, nobody translated.
    const sentence = /\p{Ll}+ \p{Ll}+ \p{Ll}+/u;
    const left = [...meant].filter(([key, text]) => sentence.test(text) && said.get(key) === text);
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it('has nothing that stands in English in every language but names', () => {
    const textsOf = (locale: string) =>
      flatTexts(parse(readFileSync(`locales/${locale}.yml`, 'utf8')));
    const others = locales.filter((locale) => locale !== 'en').map((locale) => textsOf(locale));
    const names = /Goodgrounds|LinkedIn|Mailchimp|Salesforce|Pipedrive|HubSpot|\.example/u;
    const left = [...textsOf('en')].filter(
      ([key, text]) =>
        /\p{Ll}{3}/u.test(text) &&
        !names.test(text) &&
        others.every((said) => said.get(key) === text),
    );
    expect(left.map(([key]) => key)).toEqual([]);
  });

  it('says nothing that nobody shows', () => {
    const code = [...textOf(sources), readFileSync('wxt.config.ts', 'utf8')].join('\n');
    const found = (pattern: RegExp) =>
      new Set(Array.from(code.matchAll(pattern), ([, name = '']) => name));
    const whole = found(/'([\w.]+)'/gu);
    const named = found(/__MSG_(\w+?)__/gu);
    // A key that is put together at run time: `rule.${id}.${reason}`, 'model.' + name.
    const begun = new Set([...found(/`([\w.]+)\.\$\{/gu), ...found(/'([\w.]+)\.'/gu)]);
    const shown = (key: string) => {
      const parts = key.split('.');
      return (
        whole.has(key) ||
        named.has(key.replaceAll('.', '_')) ||
        parts.some((_, index) => begun.has(parts.slice(0, index + 1).join('.')))
      );
    };
    expect(english.filter((key) => !shown(key))).toEqual([]);
  });
});

describe('a test', () => {
  it('takes away again what it rendered: the next one in a shuffled order would find it', () => {
    const rendering = filesIn('test').filter(
      (file) =>
        file.endsWith('.tsx') && /\brender\b.*testing-library/u.test(readFileSync(file, 'utf8')),
    );
    expect(rendering.length).toBeGreaterThan(0);
    // `useDashboard` tidies for its whole file.
    const tidy = /\bact\(cleanup\)|\buseDashboard\(\)/u;
    expect(rendering.filter((file) => !tidy.test(readFileSync(file, 'utf8')))).toEqual([]);
  });
});

describe('the tree', () => {
  it('keeps to the folders that docs/architecture.md names', () => {
    const named = readFileSync('docs/architecture.md', 'utf8');
    const folders = ['lib', 'entrypoints', 'components'].flatMap((top) =>
      here(top)
        .filter((name) => statSync(join(top, name)).isDirectory())
        .map((name) => `${top}/${name}`),
    );
    expect(folders.filter((folder) => !named.includes(folder))).toEqual([]);
  });

  it('names files in kebab case and components after what they export', () => {
    const odd = sources.filter((file) => {
      const name = file.split('/').at(-1) ?? '';
      return name.endsWith('.tsx')
        ? !/^([A-Z][A-Za-z]*|[a-z]+(-[a-z]+)*)\.tsx$/u.test(name)
        : !/^([a-z\d]+([-.][a-z\d]+)*)\.ts$/u.test(name);
    });
    expect(odd).toEqual([]);
  });
});

/** The paths of all texts in a locale file; a plural's forms are one key. */
function flatten(node: unknown): string[] {
  return [...flatTexts(node).keys()];
}

function flatTexts(node: unknown, path = ''): Map<string, string> {
  if (typeof node === 'string') return new Map([[path, node]]);
  if (typeof node !== 'object' || node === null) return new Map();
  const entries = Object.entries(node);
  const plural = entries.every(([name]) => /^(\d+|n)$/u.test(name));
  if (plural) return new Map([[path, entries.map(([, text]) => String(text)).join(' ')]]);
  return new Map(
    entries.flatMap(([name, child]) => [
      ...flatTexts(child, path === '' ? name : `${path}.${name}`),
    ]),
  );
}
