import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

import { es as concepts } from '@/lib/language/es/concepts';
import { es as elements } from '@/lib/language/es/elements';
import { es as signals } from '@/lib/language/es/signals';
import { addPack } from '@/lib/language/packs';

// Injected beside the annotation where somebody writes in this language.
export default defineUnlistedScript(() => addPack('es', { concepts, elements, signals }));
