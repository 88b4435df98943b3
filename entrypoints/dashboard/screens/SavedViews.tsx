import { useState } from 'preact/hooks';

import { ViewChips } from '@/components/dashboard/ViewChips';

import { address, formatAddress } from '../address';
import { Late } from '../Late';
import { forgetView, saveView, viewsOf } from '../saved-views';

const nameDialog = async () => (await import('@/components/dashboard/NameDialog')).NameDialog;

/** The saved views of the place the address names. */
export function SavedViews() {
  const [naming, setNaming] = useState(false);
  const { view, query } = address.value;
  const place = view || 'contacts';
  const views = viewsOf(place);
  const here = formatAddress({ view: place, id: null, query });
  return (
    <>
      <ViewChips
        views={views}
        current={here.includes('?') ? here : null}
        onSave={() => setNaming(true)}
        onForget={(index) => {
          const one = views[index];
          if (one) forgetView(one);
        }}
      />
      {naming && (
        <Late load={nameDialog}>
          {(NameDialog) => (
            <NameDialog
              onClose={() => setNaming(false)}
              onSave={(name) => {
                setNaming(false);
                saveView({ name, href: here });
              }}
            />
          )}
        </Late>
      )}
    </>
  );
}
