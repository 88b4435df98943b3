import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { setUp, strict, testNeeds, top } from './setup.mjs';

/** All checks, in order; the last line but the verdict is `N passed, N failed`. */
async function testAll() {
  setUp(testNeeds);
  // Only now: it is the set-up that makes these work on a new machine.
  const { report, runTool } = await import('./steps.mjs');

  /** @type {string[]} */
  const failures = [];
  let passed = 0;
  let failed = 0;

  /** @param {import('./steps.mjs').Done} done */
  const check = (done) => {
    report(done);
    if (!done.ok) {
      failures.push(done.name);
      failed += 1;
    }
    return done.ok;
  };

  /**
   * @param {string} name
   * @param {readonly string[]} args
   */
  const ring = async (name, args) => {
    const folder = mkdtempSync(join(tmpdir(), 'goodgrounds-tests-'));
    const file = join(folder, 'results.json');
    const again = join(folder, 'second-tries.json');
    const env = {
      ...process.env,
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
      GOODGROUNDS_SECOND_TRIES: again,
    };
    const told = [
      '--reporter=dot',
      '--reporter=./scripts/second-tries.mjs',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ];
    const done = await runTool(name, 'vitest', ['run', ...args, ...told], env);
    const counts = countTests(file);
    const secondTries = secondTriesIn(again);
    rmSync(folder, { recursive: true, force: true });
    passed += counts.passed;
    failed += counts.failed;
    const skipped = counts.skipped.length === 0 ? '' : `, ${counts.skipped.length} left out`;
    report(done, `${counts.passed} passed, ${counts.failed} failed${skipped} `);
    for (const test of secondTries) console.log(`  passed only when tried again: ${test}`);
    if (!done.ok) {
      failures.push(name);
      if (counts.failed === 0) failed += 1;
    }
    if (strict && counts.skipped.length > 0) {
      failures.push(`${name}: left out with CI=true: ${counts.skipped.join('; ')}`);
      failed += counts.skipped.length;
    }
  };

  check(await runTool('prepare', 'wxt', ['prepare']));
  const checks = await Promise.all([
    runTool('types', 'tsc', ['--noEmit']),
    runTool('lint', 'oxlint', ['--quiet']),
    runTool('format', 'oxfmt', ['--check']),
    runTool('unused code', 'knip', []),
  ]);
  checks.forEach(check);

  await ring('pure and joined tests', []);

  const chrome = check(await runTool('build for Chrome and Edge', 'wxt', ['build']));
  const firefox = check(
    await runTool('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']),
  );
  if (chrome) check(await runTool('size', 'size-limit', []));
  if (firefox) {
    const source = ['lint', '--source-dir', '.output/firefox-mv3'];
    check(await runTool('add-on rules', 'web-ext', source));
  }

  if (existsSync(join(top, 'vitest.page.config.ts'))) {
    await ring('page tests in Chromium', ['--config', 'vitest.page.config.ts']);
  }
  if (chrome && firefox) {
    await ring('real browsers', ['--config', 'vitest.real.config.ts']);
  }

  console.log(`${passed} passed, ${failed} failed`);
  if (failures.length > 0) {
    console.error(`Not in order: ${failures.join('; ')}.`);
    process.exitCode = 1;
  }
}

/**
 * @param {string} file What `second-tries.mjs` wrote; missing where vitest itself failed.
 * @returns {readonly string[]}
 */
function secondTriesIn(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
}

/**
 * @param {string} file Vitest's JSON report; missing where vitest itself failed.
 * @returns {{ passed: number; failed: number; skipped: readonly string[] }}
 */
function countTests(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: [] };
  /**
   * @type {{
   *   testResults: { status: string; assertionResults: { status: string; fullName: string }[] }[];
   * }}
   */
  const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
  const all = testResults.flatMap(({ assertionResults }) => assertionResults);
  const broken = testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  );
  return {
    passed: all.filter(({ status }) => status === 'passed').length,
    failed: all.filter(({ status }) => status === 'failed').length + broken.length,
    skipped: all
      .filter(({ status }) => status !== 'passed' && status !== 'failed')
      .map(({ fullName }) => fullName),
  };
}

try {
  await testAll();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log('0 passed, 1 failed');
  process.exitCode = 1;
}
