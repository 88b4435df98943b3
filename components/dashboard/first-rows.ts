let tell: (() => void) | null = null;
const drawn = new Promise<void>((resolve) => {
  tell = resolve;
});

/**
 * Says that the first view stands: its rows, or what stands in their place. What waits for it goes
 * on once that is on the screen.
 */
export function firstRowsStand(): void {
  // The frame after the next begins when what stands now was drawn.
  if (tell) requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => tell?.())));
}

/**
 * When the first view is on the screen: what is not needed for it, and would hold it up, waits
 * until then.
 */
export async function firstRowsDrawn(): Promise<void> {
  await drawn;
}
