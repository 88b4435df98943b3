import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { fr as concepts } from '@/lib/language/fr/concepts';
import { fr as elements } from '@/lib/language/fr/elements';
import { fr as signals } from '@/lib/language/fr/signals';
import { addPack } from '@/lib/language/packs';

// Injected beside the annotation where somebody writes in this language.
export default defineUnlistedScript(() => addPack('fr', { concepts, elements, signals }));
