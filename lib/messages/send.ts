import { browser } from 'wxt/browser';

import type { Envelope, Input, MessageName, Output, Refusal, Reply } from './protocol';

/** The background refused a message or could not carry it out. `refusal` chooses the words shown. */
export class MessageError extends Error {
  override readonly name = 'MessageError';
  constructor(
    readonly messageName: MessageName,
    readonly refusal: Refusal,
    detail: string,
  ) {
    super(`${messageName}: ${refusal}: ${detail}`);
  }
}

/**
 * Sends one message to the background, which parses it and checks who sent it.
 *
 * @throws {MessageError} When it is refused; whatever the browser throws when the extension was
 *   updated or removed under our hands.
 */
export async function send<Name extends MessageName>(
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const envelope: Envelope = { to: 'goodgrounds/background', name, input };
  // Our own background answers; the compiler holds its handlers to the protocol.
  const reply: Reply<Output<Name>> | undefined = await browser.runtime.sendMessage(envelope);
  if (!reply) throw new MessageError(name, 'failed', 'no reply from the background');
  if (!reply.ok) throw new MessageError(name, reply.refusal, reply.detail);
  return reply.value;
}
