import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { de as concepts } from '@/lib/language/de/concepts';
import { de as elements } from '@/lib/language/de/elements';
import { de as signals } from '@/lib/language/de/signals';
import { addPack } from '@/lib/language/packs';

// Injected beside the annotation where somebody writes in this language.
export default defineUnlistedScript(() => addPack('de', { concepts, elements, signals }));
