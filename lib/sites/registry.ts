import { entryFor } from './catalogue';
import { fastmail } from './fastmail';
import { generic } from './generic';
import { gmail } from './gmail';
import { icloud } from './icloud';
import { linkedin } from './linkedin';
import { outlook } from './outlook';
import { proton } from './proton';
import { roundcube } from './roundcube';
import type { PageScope, Site, SiteId } from './site';
import { yahoo } from './yahoo';
import { zoho } from './zoho';

const writable = 'textarea,[contenteditable]:not([contenteditable=false])';

function hasEditor(page: PageScope): boolean {
  return page.roots.some((root) => root.querySelector(writable) !== null);
}

/**
 * A webmail whose adapter finds nothing has perhaps changed, or shows a part that its adapter
 * leaves out: the generic reader looks once more; also where messages were found and something can
 * be written in that the adapter does not know.
 */
function orGeneric(site: Site): Site {
  return {
    ...site,
    find(page) {
      const places = site.find(page);
      if (places.length === 0) return generic.find(page);
      if (places.some(({ view }) => view === 'compose') || !hasEditor(page)) return places;
      return [...places, ...generic.find(page).filter(({ view }) => view === 'compose')];
    },
  };
}

/** Every adapter; forgetting one is a type error. Nothing outside `lib/sites` names a site. */
export const sites: Readonly<Record<SiteId, Site>> = {
  gmail,
  outlook: orGeneric(outlook),
  yahoo: orGeneric(yahoo),
  proton: orGeneric(proton),
  fastmail: orGeneric(fastmail),
  zoho: orGeneric(zoho),
  roundcube,
  icloud: orGeneric(icloud),
  linkedin,
  generic,
};

/**
 * `wxt build --mode alone`: a build for tests, in which no adapter stands beside the generic
 * reader.
 */
const isAlone = import.meta.env.MODE === 'alone';

/**
 * The adapter for a page: by its address, else by what the document says it is (software that runs
 * on anybody's host), else the generic reader.
 */
export function siteFor(page: PageScope): Site {
  if (isAlone) return generic;
  const { id } = entryFor(page.url);
  if (id !== 'generic') return sites[id];
  return Object.values(sites).find((site) => site.matches(page)) ?? sites.generic;
}
