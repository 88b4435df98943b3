import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { addPack } from '@/lib/language/packs';
import { th as concepts } from '@/lib/language/th/concepts';
import { th as elements } from '@/lib/language/th/elements';
import { th as signals } from '@/lib/language/th/signals';

// Injected beside the annotation where somebody writes in this language.
export default defineUnlistedScript(() => addPack('th', { concepts, elements, signals }));
