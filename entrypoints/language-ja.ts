import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { ja as concepts } from '@/lib/language/ja/concepts';
import { ja as elements } from '@/lib/language/ja/elements';
import { ja as signals } from '@/lib/language/ja/signals';
import { addPack } from '@/lib/language/packs';

// Injected beside the annotation where somebody writes in this language.
export default defineUnlistedScript(() => addPack('ja', { concepts, elements, signals }));
