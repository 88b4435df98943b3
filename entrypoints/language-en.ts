import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { en as concepts } from '@/lib/language/en/concepts';
import { en as elements } from '@/lib/language/en/elements';
import { en as signals } from '@/lib/language/en/signals';
import { addPack } from '@/lib/language/packs';

// Injected beside the annotation where somebody writes in this language.
export default defineUnlistedScript(() => addPack('en', { concepts, elements, signals }));
