import type { Filter } from '@/components/dashboard/Filters';

import { address } from '../address';
import { revision } from '../changes';
import { useRecord } from '../reader';
import { useRead } from '../use-read';
import { parseContactFilter } from './contact-filter';
import { contactFilters } from './contact-filters';
import { FilterRow } from './FilterRow';

interface ContactFiltersProps {
  /** A filter of the view's own, before the others. */
  readonly first?: Filter;
  /** Filters that the view has no use for. */
  readonly without?: readonly string[];
}

/** The filters of a list of contacts. They stand at once; what can be chosen comes as it is read. */
export function ContactFilters({ first, without = [] }: ContactFiltersProps) {
  const record = useRecord();
  const known = useRead(async () => {
    const [{ kept }, campaigns] = await Promise.all([record.counts(), record.campaigns()]);
    return { kept, campaigns };
  }, String(revision.value));
  const filter = parseContactFilter(address.value.query);
  const values = known.state === 'ready' ? known.value : { kept: {}, campaigns: [] };
  const filters = contactFilters(filter, values).filter(({ id }) => !without.includes(id));
  return <FilterRow filters={first ? [first, ...filters] : filters} />;
}
