import { ViewChips } from '@/components/dashboard/ViewChips';

import { address, formatAddress } from '../address';
import { forgetView, saveView, viewsOf } from '../saved-views';

/** The saved views of the place the address names. */
export function SavedViews() {
  const { view, query } = address.value;
  const place = view || 'contacts';
  const views = viewsOf(place);
  const here = formatAddress({ view: place, id: null, query });
  return (
    <ViewChips
      views={views}
      current={here.includes('?') ? here : null}
      onSave={(name) => saveView({ name, href: here })}
      onForget={(index) => {
        const one = views[index];
        if (one) forgetView(one);
      }}
    />
  );
}
