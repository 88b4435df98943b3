import { Fragment, type ComponentChildren } from 'preact';

/** A term and what is on record about it; empty values are left out. */
export type Fact = readonly [term: string, value: ComponentChildren];

/** Terms and values, a line each. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl class="facts">
      {facts
        .filter(([, value]) => value)
        .map(([term, value], index) => (
          // Terms may repeat (two addresses), their order never changes.
          // oxlint-disable-next-line react/no-array-index-key
          <Fragment key={`${term} ${index}`}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
    </dl>
  );
}
