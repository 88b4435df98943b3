import type { ColumnContent } from '@/lib/model/column';
import type { SourceOrigin } from '@/lib/model/vocabulary';

/** An export that is recognised by its header line. */
export interface Format {
  readonly id: string;
  /** People to put on record, or people not to write to. */
  readonly kind: 'contacts' | 'stops';
  readonly origin: SourceOrigin;
  /** Headers that must all be there, in lower case. */
  readonly headers: readonly string[];
  /** What each known header holds; the others are ignored. */
  readonly fields: Readonly<Record<string, ColumnContent>>;
}

/**
 * Exports known by their headers (as their makers document them; seen November 2026). The first
 * that fits is taken, so unsubscribe exports come before the contacts of the same maker.
 */
export const formats: readonly Format[] = [
  {
    id: 'linkedin-connections',
    kind: 'contacts',
    origin: 'linkedin-profile',
    headers: ['first name', 'last name', 'url', 'company', 'position', 'connected on'],
    fields: {
      'first name': 'first-name',
      'last name': 'last-name',
      url: 'linkedin',
      'email address': 'email',
      company: 'organisation',
      position: 'role',
      'connected on': 'obtained-on',
    },
  },
  {
    id: 'mailchimp-unsubscribed',
    kind: 'stops',
    origin: 'crm',
    headers: ['email address', 'unsub_time'],
    fields: { 'email address': 'email', unsub_time: 'stopped-on' },
  },
  {
    id: 'mailchimp',
    kind: 'contacts',
    origin: 'crm',
    headers: ['email address', 'member_rating', 'optin_time'],
    fields: {
      'email address': 'email',
      'first name': 'first-name',
      'last name': 'last-name',
      company: 'organisation',
      'phone number': 'phone',
      cc: 'country',
      optin_time: 'obtained-on',
    },
  },
  {
    id: 'hubspot-unsubscribed',
    kind: 'stops',
    origin: 'crm',
    headers: ['email', 'unsubscribed from all email'],
    fields: { email: 'email', 'unsubscribed from all email': 'status' },
  },
  {
    id: 'hubspot',
    kind: 'contacts',
    origin: 'crm',
    headers: ['record id', 'first name', 'last name', 'email'],
    fields: {
      'first name': 'first-name',
      'last name': 'last-name',
      email: 'email',
      'phone number': 'phone',
      'company name': 'organisation',
      'associated company': 'organisation',
      'job title': 'role',
      'country/region': 'country',
      'linkedin url': 'linkedin',
      'create date': 'obtained-on',
    },
  },
  {
    id: 'salesforce-opted-out',
    kind: 'stops',
    origin: 'crm',
    headers: ['email', 'email opt out'],
    fields: { email: 'email', 'email opt out': 'status' },
  },
  {
    id: 'salesforce',
    kind: 'contacts',
    origin: 'crm',
    headers: ['first name', 'last name', 'account name', 'email'],
    fields: {
      'first name': 'first-name',
      'last name': 'last-name',
      'account name': 'organisation',
      title: 'role',
      email: 'email',
      phone: 'phone',
      mobile: 'phone',
      'mailing country': 'country',
      'created date': 'obtained-on',
    },
  },
  {
    id: 'salesforce-object',
    kind: 'contacts',
    origin: 'crm',
    headers: ['id', 'firstname', 'lastname', 'email'],
    fields: {
      firstname: 'first-name',
      lastname: 'last-name',
      title: 'role',
      company: 'organisation',
      email: 'email',
      phone: 'phone',
      mobilephone: 'phone',
      mailingcountry: 'country',
      country: 'country',
      createddate: 'obtained-on',
    },
  },
  {
    id: 'pipedrive',
    kind: 'contacts',
    origin: 'crm',
    headers: ['person - name', 'person - organization'],
    fields: {
      'person - name': 'name',
      'person - organization': 'organisation',
      'person - email': 'email',
      'person - email - work': 'email',
      'person - email - home': 'email',
      'person - email - other': 'email',
      'person - phone': 'phone',
      'person - phone - work': 'phone',
      'person - phone - mobile': 'phone',
      'person - job title': 'role',
      'person - person created': 'obtained-on',
    },
  },
];
