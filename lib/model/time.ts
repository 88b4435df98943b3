/** A calendar day, `2026-11-22`, in the user's own time zone. */
export type IsoDate = `${number}-${number}-${number}`;

/** A moment in UTC, `2026-11-22T09:00:00.000Z`. */
export type IsoInstant = `${IsoDate}T${string}Z`;

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/u;
const dateShape = /^\d{4}-\d{2}-\d{2}$/u;

function isInstantShape(text: string): text is IsoInstant {
  return instantShape.test(text);
}

function isDateShape(text: string): text is IsoDate {
  return dateShape.test(text);
}

/**
 * A moment as the record writes it.
 *
 * @throws {RangeError} For a date without a time, or outside the years 0 to 9999.
 */
export function instantOf(moment: { toISOString(): string }): IsoInstant {
  const text = moment.toISOString();
  if (!isInstantShape(text)) throw new RangeError(`no moment: ${text}`);
  return text;
}

const two = (part: number) => String(part).padStart(2, '0');

/**
 * The calendar day of a moment in the user's own time zone, which near midnight is not UTC's.
 *
 * @throws {RangeError} For a date without a time, or outside the years 0 to 9999.
 */
export function localDayOf(moment: {
  getFullYear(): number;
  getMonth(): number;
  getDate(): number;
}): IsoDate {
  const year = String(moment.getFullYear()).padStart(4, '0');
  const text = `${year}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  if (!isDateShape(text)) throw new RangeError(`no day: ${text}`);
  return text;
}
