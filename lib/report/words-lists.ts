import type { SourceOrigin, SuppressionReason } from '@/lib/model/record';

/** Every origin, in the order of the forms. */
export const origins = [
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
] as const satisfies readonly SourceOrigin[];

/** Every reason of a stop, strongest first. */
export const stopReasons = [
  'objection',
  'withdrawal',
  'erasure',
  'register',
  'manual',
  'imported',
] as const satisfies readonly SuppressionReason[];
