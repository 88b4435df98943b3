/**
 * Sends a write without waiting for it: the transaction is waited for, and a request that fails
 * aborts it. What such a request says by itself is no news.
 */
export function issue(request: Promise<unknown>): void {
  request.catch(() => null);
}

/**
 * Ends a transaction without waiting for what was issued, where a request that fails after that
 * still undoes the whole. In Firefox (153) it does not: what else was issued is committed, and the
 * transaction is even said to be complete. There it ends by itself, once every request has
 * answered.
 */
export function commitSoon(tx: { commit(): void }): void {
  if (!import.meta.env.FIREFOX) tx.commit();
}
