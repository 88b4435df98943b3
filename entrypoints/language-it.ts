import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { it as concepts } from '@/lib/language/it/concepts';
import { it as elements } from '@/lib/language/it/elements';
import { it as signals } from '@/lib/language/it/signals';
import { addPack } from '@/lib/language/packs';

// Injected beside the annotation where somebody writes in this language.
export default defineUnlistedScript(() => addPack('it', { concepts, elements, signals }));
