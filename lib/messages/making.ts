/**
 * What takes its time with a large record: `anew`, making again what is derived from the journal;
 * `upgrade`, bringing the record of an older version up to date.
 */
type Work = 'anew' | 'upgrade';

/** How far it is. */
export interface Making {
  readonly done: number;
  readonly all: number;
}

const channelOf = (work: Work) => new BroadcastChannel(`goodgrounds/making/${work}`);

/** How often it is told, in milliseconds. */
const interval = 100;

/**
 * Tells our own open pages how far it is; a page of the web has another origin and hears nothing.
 * It says so ten times a second at the most, and always at the end.
 */
export function tellMaking(work: Work): (done: number, all: number) => void {
  const channel = channelOf(work);
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

/** Hears how far an older record is being brought up to date, as {@link hearMaking} does. */
export function hearUpgrade(listen: (making: Making) => void): () => void {
  return hearMaking('upgrade', listen);
}

/**
 * Hears how far it is.
 *
 * @returns Stops hearing.
 */
export function hearMaking(work: Work, listen: (making: Making) => void): () => void {
  const channel = channelOf(work);
  channel.addEventListener('message', ({ data }: MessageEvent<Making>) => listen(data));
  return () => channel.close();
}
