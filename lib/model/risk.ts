/** Why a note deserves a second pair of eyes; `lib/ledger/risk.ts` says which apply. */
export type RiskReason =
  | 'stopped'
  | 'no_basis'
  | 'bought_or_guessed'
  | 'restricted_source'
  | 'consent_unproven'
  | 'no_assessment'
  | 'no_notice'
  | 'place_missing'
  | 'no_end'
  | 'answered';
