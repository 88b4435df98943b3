/** The name of the record's database. */
export const ledgerName = 'goodgrounds';

/** The version that the last step of `steps/index.ts` leads to; a test holds the two together. */
export const currentVersion = 7;
