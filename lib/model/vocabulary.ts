// The closed word lists of the record, each once: its type is read off it here, what arrives is checked
// against it (`lib/messages`), and forms and reports go through it. What is stored relies on no order.

import { channels } from './identifier';

/** What kind of recipient; unknown counts as an individual (`lib/law` says what follows). */
export const recipientKinds = [
  'named-person', // a person at a company with a corporate legal form
  'generic-mailbox', // info@, sales@ of such a company
  'sole-trader', // freelancer, partnership, one-person firm
  'consumer',
  'unknown',
] as const;
export type RecipientKind = (typeof recipientKinds)[number];

/** Where a contact came from (row B1). */
export const sourceOrigins = [
  'linkedin-profile',
  'web-form',
  'event',
  'business-card',
  'inbound',
  'advertisement',
  'referral',
  'public-register',
  'company-site',
  'purchased-list',
  'crm',
  'guessed-address',
  'call',
  'other',
] as const;
export type SourceOrigin = (typeof sourceOrigins)[number];

/** How it came into the record, kept apart from where it came from. */
export const captureMethods = ['typed', 'prefilled', 'imported', 'synced'] as const;
export type CaptureMethod = (typeof captureMethods)[number];

/** Who could see the datum where it was found (CNIL, SAN-2024-020). */
export const visibilities = [
  'public',
  'connections-only',
  'private-message',
  'internal',
  'unknown',
] as const;
export type Visibility = (typeof visibilities)[number];

/** GDPR Article 6(1)(a)–(f). */
export const bases = [
  'consent',
  'contract',
  'legal-obligation',
  'vital-interests',
  'public-task',
  'legitimate-interests',
] as const;
export type Basis = (typeof bases)[number];

/**
 * Why somebody may not be written to, strongest first. A weaker reason never replaces a stronger
 * one.
 */
export const suppressionReasons = [
  'objection',
  'withdrawal',
  'erasure',
  'register',
  'manual',
  'imported',
] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

/** How a consent was given. */
export const consentMethods = [
  'web-form',
  'paper',
  'call',
  'business-card',
  'reply',
  'other',
] as const;

/** How somebody told us something. */
export const waysOfSaying = [...channels, 'other'] as const;
export type WayOfSaying = (typeof waysOfSaying)[number];

/** What may stand in for a consent in some countries. */
export const impliedGrounds = [
  'purchase',
  'inquiry',
  'published-address',
  'card-handed-over',
  'relationship',
  'presumed',
] as const;

/** What a data subject can ask for. */
export const requestKinds = [
  'objection',
  'withdrawal',
  'erasure',
  'access',
  'rectification',
  'restriction',
] as const;
