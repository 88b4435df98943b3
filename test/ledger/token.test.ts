import { createHmac } from 'node:crypto';

// @vitest-environment node
import { array, assert, property, string, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';

import { tokenBytes, tokenMaker } from '@/lib/ledger/stops/token';

describe('a token', () => {
  it('is the HMAC of any text under the key, however often and in what order it is asked', () => {
    const texts = array(string({ unit: 'binary', maxLength: 90 }), { maxLength: 12 });
    const key = uint8Array({ minLength: 32, maxLength: 32 });
    assert(
      property(key, texts, (secret, asked) => {
        const token = tokenMaker(secret);
        for (const text of asked) {
          const whole = createHmac('sha256', secret).update(text, 'utf8').digest();
          expect(token.start(text)).toBe(whole.readUInt32BE(0));
          expect([...token(text)]).toEqual([...whole.subarray(0, tokenBytes)]);
        }
      }),
    );
  });
});
