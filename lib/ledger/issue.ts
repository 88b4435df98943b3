/**
 * Sends a write without waiting for it: the transaction is waited for, and a request that fails
 * aborts it. What such a request says by itself is no news.
 */
export function issue(request: Promise<unknown>): void {
  request.catch(() => null);
}
