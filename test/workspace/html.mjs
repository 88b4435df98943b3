/**
 * Markup that was put together from escaped parts.
 *
 * @typedef {{ readonly markup: string }} Html
 */

/**
 * Puts a page together; every value is escaped unless it is {@link Html} already.
 *
 * @param {TemplateStringsArray} strings
 * @param {...(string | number | Html | readonly Html[])} values
 * @returns {Html}
 */
export function html(strings, ...values) {
  const filled = values.map((value) => {
    if (typeof value === 'string' || typeof value === 'number') return escape(String(value));
    if ('markup' in value) return value.markup;
    return value.map(({ markup }) => markup).join('');
  });
  return { markup: String.raw({ raw: strings }, ...filled) };
}

/** @param {string} text */
function escape(text) {
  /** @type {Record<string, string>} */
  const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
  return text.replaceAll(/[&<>"']/gu, (sign) => entities[sign] ?? sign);
}
