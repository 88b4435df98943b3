import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { nl as concepts } from '@/lib/language/nl/concepts';
import { nl as elements } from '@/lib/language/nl/elements';
import { nl as signals } from '@/lib/language/nl/signals';
import { addPack } from '@/lib/language/packs';

// Injected beside the annotation where somebody writes in this language.
export default defineUnlistedScript(() => addPack('nl', { concepts, elements, signals }));
