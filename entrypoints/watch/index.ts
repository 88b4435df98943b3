import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { rest } from '@/lib/annotation/rest';

/**
 * The one script that rests in every page of a switched-on site (`lib/switch/register.ts` registers
 * it). An unlisted script and not a WXT content script, whose wrapper and polyfill alone weigh more
 * than the 4 kB it may have.
 */
export default defineUnlistedScript(rest);
