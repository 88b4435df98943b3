/** Rows read at once: more than a tall window shows. */
export const rowsAtOnce = 50;
