import { createServer, request as forward } from 'node:http';
import { connect } from 'node:net';

/**
 * One request that reached the network.
 *
 * @typedef {{ method: string; target: string; by: string | null }} Stray `by` is the asker's
 *   origin, where the request names it.
 */

/**
 * The only way out that a tested browser has: a proxy on loopback. Pages that are served by
 * interception never get here, so what does get here was asked for by the browser itself, by the
 * extension, or by a page of a server on loopback. Only `local` hosts are forwarded to, and only
 * for pages; everything else is refused and kept in `strays`.
 *
 * @param {ReadonlySet<string>} local `host:port` of servers that this test started; may grow.
 */
export async function startRecordingProxy(local) {
  /** @type {Stray[]} */
  const strays = [];
  let forwarded = 0;
  const server = createServer((incoming, answer) => {
    const target = new URL(incoming.url ?? '', 'http://unknown.invalid');
    const by = incoming.headers.origin ?? null;
    if (!local.has(target.host) || (by !== null && by.includes('-extension:'))) {
      strays.push({ method: incoming.method ?? '?', target: target.href, by });
      answer.writeHead(502).end();
      return;
    }
    forwarded += 1;
    const outgoing = forward(
      target,
      { method: incoming.method, headers: incoming.headers },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 502, reply.headers);
        reply.pipe(answer);
      },
    );
    outgoing.on('error', () => answer.destroy());
    incoming.pipe(outgoing);
  });
  server.on('connect', (incoming, socket, head) => {
    const target = incoming.url ?? '';
    if (!local.has(target)) {
      strays.push({ method: 'CONNECT', target, by: incoming.headers['origin'] ?? null });
      socket.end('HTTP/1.1 502 Refused\r\n\r\n');
      return;
    }
    const url = new URL(`http://${target}`);
    const outgoing = connect(Number(url.port || 443), url.hostname, () => {
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      outgoing.write(head);
      outgoing.pipe(socket).pipe(outgoing);
    });
    outgoing.on('error', () => socket.destroy());
    socket.on('close', () => outgoing.destroy());
  });
  // Once CONNECT is answered the socket is nobody's but ours, refused or not, and a browser that is
  // closed resets it: without a listener that would end the whole run of tests.
  server.on('connection', (socket) => socket.on('error', () => socket.destroy()));
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    /** Every request that was not forwarded, in order. */
    strays: () => [...strays],
    /** How many requests pages made to servers on loopback. */
    forwarded: () => forwarded,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
