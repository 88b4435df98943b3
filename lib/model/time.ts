/** A calendar day, `2026-11-22`, in the user's own time zone. */
export type IsoDate = `${number}-${number}-${number}`;

/** A moment in UTC, `2026-11-22T09:00:00.000Z`. */
export type IsoInstant = `${IsoDate}T${string}Z`;
