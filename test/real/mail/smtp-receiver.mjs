import { createServer } from 'node:net';

/**
 * A message as it arrived.
 *
 * @typedef {{ from: string; to: readonly string[]; raw: Buffer }} Arrived
 */

/**
 * The receiving end: a mail server on loopback that takes every message and hands it on. It speaks
 * as much of RFC 5321 as a webmail needs.
 *
 * @param {(message: Arrived) => void} onMessage Called before the sender is told that its message
 *   was taken; if it throws, the sender is told so.
 */
export async function startSmtpReceiver(onMessage) {
  const server = createServer((socket) => {
    const session = new Session(onMessage, (line) => socket.write(`${line}\r\n`));
    socket.on('error', () => socket.destroy());
    socket.setEncoding('latin1');
    socket.on('data', (chunk) => {
      if (session.take(String(chunk)) === 'quit') socket.end();
    });
  });
  await new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('The mail server has no port.');
  return { port: address.port, stop: () => server.close() };
}

/** One connection. */
class Session {
  #from = '';
  /** @type {string[]} */
  #to = [];
  /** Bytes not yet understood, as one character each. */
  #pending = '';
  #inData = false;
  #onMessage;
  #say;

  /**
   * @param {(message: Arrived) => void} onMessage
   * @param {(line: string) => void} say
   */
  constructor(onMessage, say) {
    this.#onMessage = onMessage;
    this.#say = say;
    say('220 localhost ESMTP');
  }

  /**
   * @param {string} chunk
   * @returns {'quit' | 'on'}
   */
  take(chunk) {
    this.#pending += chunk;
    for (;;) {
      if (this.#inData) {
        if (!this.#takeMessage()) return 'on';
        continue;
      }
      const end = this.#pending.indexOf('\r\n');
      if (end < 0) return 'on';
      const line = this.#pending.slice(0, end);
      this.#pending = this.#pending.slice(end + 2);
      if (this.#takeCommand(line) === 'quit') return 'quit';
    }
  }

  /** @returns {boolean} Whether the end of the message was there. */
  #takeMessage() {
    // An empty message is a lone dot; otherwise the line before the dot ends first.
    const text = `\r\n${this.#pending}`;
    const end = text.indexOf('\r\n.\r\n');
    if (end < 0) return false;
    this.#pending = text.slice(end + 5);
    this.#inData = false;
    const raw = text
      .slice(2, end + 2)
      .replaceAll('\r\n..', '\r\n.')
      .replace(/^\.\./u, '.');
    try {
      this.#onMessage({ from: this.#from, to: this.#to, raw: Buffer.from(raw, 'latin1') });
      this.#say('250 2.0.0 Taken');
    } catch (error) {
      this.#say(`451 4.3.0 ${String(error).replaceAll(/\s+/gu, ' ')}`);
    }
    this.#forget();
    return true;
  }

  /** @param {string} line */
  #takeCommand(line) {
    const [verb = ''] = line.toUpperCase().split(/[ :]/u);
    const address = /<([^>]*)>/u.exec(line)?.[1] ?? '';
    switch (verb) {
      case 'EHLO':
        this.#forget();
        for (const can of ['250-localhost', '250-8BITMIME', '250-SMTPUTF8', '250 SIZE 52428800']) {
          this.#say(can);
        }
        return 'on';
      case 'HELO':
      case 'RSET':
        this.#forget();
        this.#say('250 localhost');
        return 'on';
      case 'MAIL':
        this.#from = address;
        this.#say('250 2.1.0 Ok');
        return 'on';
      case 'RCPT':
        this.#to.push(Buffer.from(address, 'latin1').toString('utf8'));
        this.#say('250 2.1.5 Ok');
        return 'on';
      case 'DATA':
        this.#inData = this.#to.length > 0;
        this.#say(this.#inData ? '354 Go on' : '503 5.5.1 To whom?');
        return 'on';
      case 'NOOP':
        this.#say('250 2.0.0 Ok');
        return 'on';
      case 'QUIT':
        this.#say('221 2.0.0 Bye');
        return 'quit';
      default:
        this.#say('502 5.5.2 Not known');
        return 'on';
    }
  }

  #forget() {
    this.#from = '';
    this.#to = [];
  }
}
