import { Filters, type Filter } from '@/components/dashboard/Filters';

import { address, refine } from '../address';

/** The filters of a view; whether all of them are shown is a part of its address. */
export function FilterRow({ filters }: { readonly filters: readonly Filter[] }) {
  return (
    <Filters
      filters={filters}
      all={address.value.query['filters'] === 'all'}
      onAll={(all) => refine({ filters: all ? 'all' : '' })}
    />
  );
}
