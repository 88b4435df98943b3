import { conceptNames } from './concept';

const n = conceptNames.length;

/**
 * Three and more that mean something together, whatever the language: parted by `+`, any of those
 * parted by `/`; after `-` what must not be there. `link` at the end wants a link.
 */
const constellations = [
  'not/stop + contact/message/hear - thing/later/other/offer/role',
  'not/stop + ad - thing/offer/you',
  'not/stop/last + message/contact + ask/want/more/future/repeated - thing/other/role/offer',
  'remove/unsubscribe + me/my/list/address - thing/other/role/offer',
  'remove/delete/unsubscribe + list - thing',
  'not + want/keep + list - thing',
  'stop + address/list - thing/other',
  'unsubscribe - other/business/role/if',
  'not/withdraw + consent - thing/if',
  'object + ad/data/law/right/my/me - later/thing/if',
  'repeated + message/contact/not/stop - thing/other',
  'peace + me/repeated/not/ask',
  'delete/peace + address/me - thing/other/data',
  'last + message + want/ask/me',
  'threat + message/contact/more/repeated/if - thing/other',
  'served + not/stop/peace + contact/message/more/ad/list/me',
  'stop/not + me + more/future - thing/later',
  'delete/remove + data/personal/address/aboutMe + my/me/aboutMe - thing/other',
  'delete + personal/law/right - thing/role',
  'delete + store + me/my/aboutMe - thing',
  'not + keep + data/personal + my/me/aboutMe - thing',
  'not + keep + aboutMe - thing/what/contact',
  'delete/not + data/keep + aboutMe - thing',
  'what + data/keep/know + aboutMe/my - thing/delete',
  'show/copy + data/personal/keep/know + aboutMe/my - thing/delete',
  'law/right + what/show/copy/data + ask/want/know - thing/delete/object',
  'show/know/what + store/data/personal + aboutMe - thing/delete/object',
  'where/how/who/source + get/give/keep + my/me/address/data - thing',
  'where/who/source + address/data/aboutMe - thing',
  'who/person + give + me/my/address/data - thing/offer',
  'how/where + know/get + me/my/aboutMe - thing/offer',
  'you/your + role/area + cause/offer/useful - law',
  'cause + contact + you/your + role/area/news/place/notice',
  'you/your + news + offer/useful/exact',
  'notice + news + our/offer/useful/cause',
  'cause + role/area/news + contact/think/useful/offer',
  'news + cause/exact + our/offer',
  'your/you + address/data + place/vendor/person/public',
  'your/you + address/data + get/give + place/vendor/person/source/public',
  'source + data + place/vendor/person',
  'get + address/data + place/vendor',
  'person + give + your/you + address/data/me',
  'if/not + hear/message/contact/interest + reply/click',
  'if/not + hear/message/contact + stop/remove/delete',
  'reply/click + stop/unsubscribe/remove/hear',
  'anytime + object/unsubscribe/stop/withdraw/delete',
  'right/you + object + ad/data/anytime',
  'unsubscribe/remove/stop + click/reply/list + link',
  'privacy/personal + policy/data/keep + link',
  'your/you + data + keep/policy + link - thing',
  'reply + hear - thing',
  'reply + last + message',
  'what + data/thing + interest - law',
  'sensitive + you/your - sector/policy',
  'sensitive + suffer + you/your/notice - sector',
  'sensitive + you/your + offer/useful/cause - sector',
  'right + object/not + data/ad - thing',
  // What looks like it, and lacks what makes it so.
  'sensitive - you/your',
  'sensitive + our/offer - you/your',
  'get/give/met + place - address/data/person/notice/contact/public',
  'get + your/you + place - address/data/person/source/public',
  'not/stop + more/last - contact/message/hear/ad/list/peace/me',
  'not + interest/want - contact/message/list/ad/hear/more/future',
  'who/where + get/give/vendor - me/my/aboutMe/address/data',
  'not + stop - more/me/my/repeated/future/peace',
  'served - not/stop/peace/remove',
  'other + contact/message/ad/repeated - you/your/our',
  'unsubscribe + how/other',
] as const;

/** How a sentence looks, besides what it speaks of. */
const looks = ['question', 'link', 'very short', 'short'] as const;

type Test = (all: ReadonlySet<number>, hasLink: boolean) => boolean;

function numbersOf(names: string): number[] {
  return names.split('/').map((name) => {
    const number = conceptNames.findIndex((known) => known === name.trim());
    if (number < 0) throw new Error(`There is no concept ${name}`);
    return number;
  });
}

function testOf(rule: string): Test {
  const [wanted = '', unwanted = ''] = rule.split(' - ');
  const groups = wanted
    .split(' + ')
    .filter((g) => g !== 'link')
    .map(numbersOf);
  const link = wanted.endsWith('link');
  const none = unwanted === '' ? [] : numbersOf(unwanted);
  return (all, hasLink) => {
    if (link && !hasLink) return false;
    if (none.some((concept) => all.has(concept))) return false;
    return groups.every((group) => group.some((concept) => all.has(concept)));
  };
}

const tests = constellations.map(testOf);
const firstPair = n + looks.length + constellations.length;

/**
 * What is weighed of a sentence, as numbers of features: each concept, how it looks,
 * constellations, each two concepts that stand in it together, each two that stand next to each
 * other or but one.
 */
export function featuresOf(folded: string, concepts: readonly (readonly number[])[]): number[] {
  const found = new Set<number>();
  const all = new Set<number>();
  for (const here of concepts) for (const concept of here) all.add(concept);
  for (const concept of all) found.add(concept);
  const hasLink = /%[upom]/u.test(folded);
  if (/[?？]/u.test(folded)) found.add(n);
  if (hasLink) found.add(n + 1);
  if (concepts.length <= 2) found.add(n + 2);
  if (concepts.length <= 4) found.add(n + 3);
  for (const [i, test] of tests.entries()) if (test(all, hasLink)) found.add(n + looks.length + i);
  const ordered = [...all].toSorted((a, b) => a - b);
  for (const [i, a] of ordered.entries()) {
    for (const b of ordered.slice(i + 1)) found.add(firstPair + a * n + b);
  }
  for (const [i, here] of concepts.entries()) {
    for (const next of concepts.slice(i + 1, i + 3)) {
      for (const a of here) {
        for (const b of next) found.add(firstPair + n * n + Math.min(a, b) * n + Math.max(a, b));
      }
    }
  }
  return [...found];
}
