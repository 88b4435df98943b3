declare const scheduler: { readonly yield?: () => Promise<void> } | undefined;

/** Lets whatever waits have its turn, so that a long piece of work is no long task. */
export async function yieldTurn(): Promise<void> {
  if (typeof scheduler === 'object' && scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => setTimeout(resolve));
}
