/** How far the background is with making anew what is derived from the journal. */
export interface Making {
  readonly done: number;
  readonly all: number;
}

const channelName = 'goodgrounds/making';

/** How often it is told, in milliseconds. */
const interval = 100;

/**
 * Tells our own open pages how far it is; a page of the web has another origin and hears nothing.
 * It says so ten times a second at the most, and always at the end.
 */
export function tellMaking(): (done: number, all: number) => void {
  const channel = new BroadcastChannel(channelName);
  const post = channel.postMessage.bind(channel);
  let told = 0;
  return (done, all) => {
    const now = performance.now();
    if (done < all && now - told < interval) return;
    told = now;
    const making: Making = { done, all };
    post(making);
  };
}

/**
 * Hears how far it is.
 *
 * @returns Stops hearing.
 */
export function hearMaking(listen: (making: Making) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.addEventListener('message', ({ data }: MessageEvent<Making>) => listen(data));
  return () => channel.close();
}
