/** What a form holds from now on: the fields that are new, or what makes them of those before. */
type Part<T> = Partial<T> | ((now: T) => Partial<T>);

/** Changes some of what a form holds. */
export type Change<T> = (part: Part<T>) => void;

/**
 * Changes a form as it is at that moment, not as it was last drawn: a browser that fills in a whole
 * form sends all its fields before anything is drawn again, and of those only the last would stay.
 */
export function changing<T extends object>(update: (how: (now: T) => T) => void): Change<T> {
  return (part) => update((now) => ({ ...now, ...made(part, now) }));
}

/** The same for what a form holds under a name. */
export function within<Whole, Key extends keyof Whole>(
  set: Change<Whole>,
  key: Key,
): Change<Whole[Key]> {
  return (part) =>
    set((now) => {
      const changed: Partial<Whole> = {};
      changed[key] = { ...now[key], ...made(part, now[key]) };
      return changed;
    });
}

function made<T>(part: Part<T>, now: T): Partial<T> {
  return isHow(part) ? part(now) : part;
}

function isHow<T>(part: Part<T>): part is (now: T) => Partial<T> {
  return typeof part === 'function';
}
