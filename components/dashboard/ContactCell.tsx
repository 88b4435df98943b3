import type { Contact } from '@/lib/model/record';

import { contactName } from './labels';

interface ContactCellProps {
  readonly contact: Contact;
  readonly href: string;
}

/** Who it is, as the way to them, and where they work. */
export function ContactCell({ contact, href }: ContactCellProps) {
  const where = [contact.organisation, contact.country].filter(Boolean).join(' · ');
  return (
    <>
      <a href={href}>{contactName(contact)}</a> <small>{where}</small>
    </>
  );
}
