import { covers, patternFor } from '@/lib/switch/origins';

/** Whether a message tells this page that its site was switched off (`lib/switch/register.ts`). */
export function isSwitchedOff(message: unknown, url: URL): boolean {
  if (typeof message !== 'object' || message === null) return false;
  if (!('name' in message) || message.name !== 'switched-off') return false;
  const own = patternFor(url);
  if (!own || !('origins' in message) || !Array.isArray(message.origins)) return false;
  return message.origins.some((origin) => typeof origin === 'string' && covers(origin, own));
}
