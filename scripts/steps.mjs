import { spawn } from 'node:child_process';
import { join } from 'node:path';

import { top } from './setup.mjs';

/**
 * What one command did.
 *
 * @typedef {{ name: string; ok: boolean; seconds: number; output: string }} Done
 */

/**
 * Runs a program of node_modules and keeps what it says.
 *
 * @param {string} name What is done, for the summary.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<Done>}
 */
export function runTool(name, program, args, env = process.env) {
  const started = performance.now();
  return new Promise((resolve) => {
    let output = '';
    const child = spawn(join(top, 'node_modules', '.bin', program), args, {
      cwd: top,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    /** @param {boolean} ok */
    const finish = (ok) => {
      resolve({ name, ok, output, seconds: (performance.now() - started) / 1000 });
    };
    child.on('error', (error) => {
      output += error.message;
      finish(false);
    });
    child.on('close', (code) => finish(code === 0));
  });
}

/**
 * One line for what was done; all it said where it failed.
 *
 * @param {Done} done
 * @param {string} [detail]
 */
export function report({ name, ok, seconds, output }, detail = '') {
  console.log(`${ok ? '✓' : '✗'} ${name} ${detail}(${seconds.toFixed(1)} s)`);
  if (!ok) console.log(output.trimEnd());
}
