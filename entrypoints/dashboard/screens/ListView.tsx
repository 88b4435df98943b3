import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';
import { firstRowsDrawn } from '@/components/dashboard/first-rows';
import { Search } from '@/components/dashboard/Search';

import { address, refine } from '../address';
import { currentRow } from '../keyboard';
import { Late } from '../Late';
import type { Pages } from '../use-pages';
import { found } from './found';
import { narrowBy } from './narrow';
import { TableFrame } from './TableFrame';

interface ListViewProps {
  readonly title: string;
  /** What the search field looks through. */
  readonly search: string;
  readonly lead?: string;
  /** What stands beside the search field. */
  readonly actions?: ComponentChildren;
  /** What stands above the filters: a check, figures. */
  readonly above?: ComponentChildren;
  readonly filters: ComponentChildren;
  /** Names of the values in the address that narrow the table, besides the words searched for. */
  readonly narrowing: readonly string[];
  /** What can be done with the ticked rows, while there are any. */
  readonly picked?: ComponentChildren;
  readonly pages: Pages<unknown>;
  /** Shown where there is nothing at all yet. */
  readonly empty: { readonly title: string; readonly more: string };
  readonly children: ComponentChildren;
}

const savedViews = async () => {
  await firstRowsDrawn();
  return (await import('./SavedViews')).SavedViews;
};

/** A view that is a table: search, filters, saved views, what was chosen, and the rows. */
export function ListView(props: ListViewProps) {
  const { query } = address.value;
  const values = ['text', ...props.narrowing];
  const narrowed = values.some((name) => query[name]);
  return (
    <>
      <div class="top">
        <h1>{props.title}</h1>
        {props.actions}
        <Search label={props.search} value={query['text'] ?? ''} onInput={narrowBy('text')} />
      </div>
      {props.lead && <p class="lead">{props.lead}</p>}
      {props.above}
      <div class="filters-room">
        {props.filters}
        <Late load={savedViews}>{(SavedViews) => <SavedViews />}</Late>
      </div>
      {props.picked}
      <output class="quiet">{narrowed && foundOf(props.pages)}</output>
      <TableFrame
        pages={props.pages}
        narrowed={narrowed}
        onWiden={() => {
          currentRow.value = null;
          refine(Object.fromEntries(values.map((name) => [name, ''])));
        }}
        empty={props.empty}
      >
        {props.children}
      </TableFrame>
    </>
  );
}

/** What a search came to, for whoever does not see the rows change. */
function foundOf({ state, reading, rows, more }: Pages<unknown>): string {
  if (state !== 'ready' || reading) return '';
  if (rows.length === 0) return more ? '' : i18n.t('dashboard.state.nothing_found');
  return found({ rows, more });
}
