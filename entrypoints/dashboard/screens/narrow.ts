import { address, refine } from '../address';
import { currentRow } from '../keyboard';

/** Changes one value of the address; a new question starts at the top of its answer. */
export function narrowBy(id: string): (value: string) => void {
  return (value) => {
    currentRow.value = null;
    refine({ [id]: value });
  };
}

/** The order that the address names, `usual` where it names none of `orders`; and how to change it. */
export function sorting<Name extends string>(
  orders: readonly Name[],
  usual: Name,
): { readonly sort: Name; readonly onSort: (name: string) => void } {
  const named = address.value.query['sort'];
  return {
    sort: orders.find((order) => order === named) ?? usual,
    onSort: (name) => narrowBy('sort')(name === usual ? '' : name),
  };
}
