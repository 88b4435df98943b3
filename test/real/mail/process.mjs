import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

/** @typedef {{ stop: () => Promise<void>; said: () => string }} Running */

/**
 * Starts a server as a plain process in a group of its own, so that its workers go with it.
 *
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Running}
 */
export function startProcess(program, args, options = {}) {
  let said = '';
  const child = spawn(program, args, {
    ...options,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const keep = (/** @type {Buffer} */ chunk) => {
    said = (said + chunk.toString()).slice(-20_000);
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  child.on('error', (error) => {
    said += error.message;
  });
  const ended = new Promise((resolve) => {
    child.once('close', resolve);
    child.once('error', resolve);
  });
  const signal = (/** @type {NodeJS.Signals} */ name) => {
    if (child.pid === undefined) return;
    try {
      process.kill(-child.pid, name);
    } catch {
      // The group has ended already.
    }
  };
  // A test run that is interrupted must not leave servers behind.
  const atExit = () => signal('SIGKILL');
  process.once('exit', atExit);

  return {
    said: () => said,
    stop: async () => {
      process.off('exit', atExit);
      signal('SIGTERM');
      const late = setTimeout(() => signal('SIGKILL'), 3000);
      await ended;
      clearTimeout(late);
    },
  };
}

/** A port on loopback that nobody uses at this moment. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  await new Promise((resolve) => {
    server.close(resolve);
  });
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}
