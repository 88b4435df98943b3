import { readFileSync } from 'node:fs';

import { parse } from 'yaml';

/**
 * What the interface says in a language, by key: `words('de')('welcome.next')`.
 *
 * @param {string} language
 */
export function wordsIn(language) {
  const all = parse(
    readFileSync(new URL(`../../../locales/${language}.yml`, import.meta.url), 'utf8'),
  );
  return (/** @type {string} */ key, /** @type {readonly string[]} */ values = []) => {
    /** @type {unknown} */
    const text = key
      .split('.')
      .reduce((node, name) => /** @type {any} */ (node)?.[name], /** @type {unknown} */ (all));
    if (typeof text !== 'string') throw new Error(`${language} has no text ${key}.`);
    return values.reduce((said, value, index) => said.replaceAll(`$${index + 1}`, value), text);
  };
}
