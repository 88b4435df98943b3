import { writeFileSync } from 'node:fs';

/**
 * A reporter of vitest: notes which tests passed only when they were tried again, and what was
 * wrong before, so that a second try hides nothing. It writes them to the file that
 * `GOODGROUNDS_SECOND_TRIES` names.
 */
export default class SecondTries {
  /** @type {string[]} */
  #told = [];

  /** @param {import('vitest/node').TestCase} test */
  onTestCaseResult(test) {
    if (!test.diagnostic()?.flaky) return;
    const [error] = test.result().errors ?? [];
    const why = error?.message.split('\n')[0] ?? 'no reason given';
    this.#told.push(`${test.module.relativeModuleId} > ${test.fullName}: ${why}`);
  }

  onTestRunEnd() {
    const file = process.env['GOODGROUNDS_SECOND_TRIES'];
    if (file !== undefined) writeFileSync(file, JSON.stringify(this.#told));
  }
}
