import type { RequiredField } from '@/lib/model/assessment';

/** What an organisation may want that each row of a file says for itself, not the note they share. */
export type RowField = Extract<RequiredField, 'organisation' | 'role' | 'country'>;

/** Whether each row of a file says it for itself. */
export function isRowField(field: RequiredField): field is RowField {
  return field === 'organisation' || field === 'role' || field === 'country';
}

/** What a note says of each field that an organisation may want. */
export interface Said {
  readonly campaignId: string | null;
  readonly organisation: string | null;
  readonly role: string | null;
  readonly country: string | null;
  readonly place: string;
}

/** The wanted fields that a note leaves out: the form and the background ask the same. */
export function leftOut(required: readonly RequiredField[], said: Said): readonly RequiredField[] {
  return required.filter((field) => {
    const value = field === 'campaign' ? said.campaignId : said[field];
    return value === null || value.trim() === '';
  });
}
