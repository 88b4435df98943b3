/**
 * Asks again until there is an answer: for things outside the page (a mail that arrives, an
 * annotation in a closed tree), where no event can be waited for. Fails with the last answer in its
 * message.
 *
 * @template T
 * @param {string} what What is waited for, for the message.
 * @param {() => Promise<T | null | undefined | false> | T | null | undefined | false} ask
 * @param {{ seconds?: number }} [options] 20 seconds unless told: a machine may be busy.
 * @returns {Promise<T>}
 */
export async function until(what, ask, { seconds = 20 } = {}) {
  const end = performance.now() + seconds * 1000;
  /** @type {unknown} */
  let last;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() > end) {
      throw new Error(`Waited ${seconds} s in vain for ${what} (last answer: ${String(last)})`, {
        cause: last,
      });
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 40);
    });
  }
}
