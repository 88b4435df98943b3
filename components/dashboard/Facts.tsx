import { Fragment, type ComponentChildren } from 'preact';

import { keyed } from './keyed';

/** A term and what is on record about it; empty values are left out. */
export type Fact = readonly [term: string, value: ComponentChildren];

/** Terms and values, a line each. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {keyed(
        facts.filter(([, value]) => value),
        ([term]) => term,
      ).map(({ key, value: [term, value] }) => (
        <Fragment key={key}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
