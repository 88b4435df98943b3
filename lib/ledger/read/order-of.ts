import type { Dossier } from '../schema';
import type { ContactSort } from './contact-query';

/** What a dossier is sorted by in a list of this order. */
export function orderOf(dossier: Dossier, sort: ContactSort): string {
  const { changeOrder = '', nameOrder = '', companyOrder = '', retentionOrder = '' } = dossier;
  const orders = { changed: changeOrder, name: nameOrder, company: companyOrder };
  return sort === 'erase-by' ? retentionOrder : orders[sort];
}
