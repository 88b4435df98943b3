import type { Place, Site } from '@/lib/sites/site';

import type { Send } from './record';
import { shapeOf } from './shape';

/** What was told last about each view, so that only news is told. */
const told = new Map<string, string>();

/** Tells the background which hooks of a view did not hold; names alone, for _site health_. */
export function reportHealth(send: Send, site: Site, places: readonly Place[]): void {
  for (const place of places) {
    const missing = [...new Set(missingOf(place))].toSorted();
    const key = `${site.id} ${place.view}`;
    const news = missing.join(' ');
    if (told.get(key) === news) continue;
    told.set(key, news);
    const shape = missing.length === 0 ? '' : shapeOf(place.root);
    void send('report-health', { site: site.id, view: place.view, missing, shape });
  }
}

function missingOf(place: Place): readonly string[] {
  switch (place.view) {
    case 'compose': {
      const { recipients, subject, text } = place.read();
      const parts = [recipients, subject, text, place.editor()];
      return [
        ...parts.flatMap((part) => (part.ok ? [] : part.missing)),
        ...place.sending().missing,
      ];
    }
    case 'message': {
      const { sender, subject, text } = place.read();
      return [sender, subject, text].flatMap((part) => (part.ok ? [] : part.missing));
    }
    case 'invite-choice':
    case 'profile':
    case 'row': {
      const read = place.read();
      return read.ok ? [] : read.missing;
    }
  }
}
