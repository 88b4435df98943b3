import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { addPack } from '@/lib/language/packs';
import { zh as concepts } from '@/lib/language/zh/concepts';
import { zh as elements } from '@/lib/language/zh/elements';
import { zh as signals } from '@/lib/language/zh/signals';

// Injected beside the annotation where somebody writes in this language.
export default defineUnlistedScript(() => addPack('zh', { concepts, elements, signals }));
