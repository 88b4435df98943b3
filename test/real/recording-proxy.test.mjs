import { once } from 'node:events';
import { createServer, connect } from 'node:net';

import { expect, it, onTestFinished } from 'vitest';

import { startRecordingProxy } from './harness/recording-proxy.mjs';

/**
 * Asks the proxy for a tunnel, and breaks the connection off the moment it is answered, as a
 * browser does that is closed.
 *
 * @param {number} port
 * @param {string} target
 */
async function breakOff(port, target) {
  const socket = connect(port, '127.0.0.1');
  await once(socket, 'connect');
  socket.write(`CONNECT ${target} HTTP/1.1\r\nHost: ${target}\r\n\r\n`);
  const [answer] = await once(socket, 'data');
  socket.resetAndDestroy();
  await once(socket, 'close');
  return String(answer).split('\r\n')[0];
}

it('a browser that breaks its connections off ends neither the proxy nor the tests', async () => {
  const far = createServer((socket) => socket.on('error', () => socket.destroy()));
  far.listen(0, '127.0.0.1');
  await once(far, 'listening');
  const address = /** @type {import('node:net').AddressInfo} */ (far.address());
  const here = `127.0.0.1:${address.port}`;
  const proxy = await startRecordingProxy(new Set([here]));
  onTestFinished(() => {
    proxy.close();
    far.close();
  });

  for (let time = 0; time < 10; time += 1) {
    expect(await breakOff(proxy.port, 'far.example:443')).toBe('HTTP/1.1 502 Refused');
    expect(await breakOff(proxy.port, here)).toBe('HTTP/1.1 200 Connected');
  }
  expect(proxy.strays()).toHaveLength(10);
});
