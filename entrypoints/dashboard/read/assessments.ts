import type {
  AssessmentFilter,
  AssessmentOrder,
  AssessmentSort,
} from '@/components/dashboard/questions';
import type { AssessmentRow, AssessmentStanding } from '@/components/dashboard/rows';
import { searchKey } from '@/lib/ledger/dossier';
import type { Campaign, Lia, Screening } from '@/lib/model/organisation';
import type { IsoDate } from '@/lib/model/time';

import type { Decided } from './decided';

/** Assessments, then campaigns, then screenings; there are few of each, so all are looked through. */
export function assessmentRows(
  decided: Decided,
  filter: AssessmentFilter,
  today: IsoDate,
  until: IsoDate,
): readonly AssessmentRow[] {
  const words = searchKey(filter.text).split(' ').filter(Boolean);
  const owner = searchKey(filter.owner);
  const fits = (row: AssessmentRow) => {
    const said = searchKey(textsOf(row).join(' '));
    const reviewBy = reviewOf(row);
    return (
      (filter.kind === '' || row.kind === filter.kind) &&
      (filter.standing === '' || row.standing === filter.standing) &&
      (filter.basis === '' || (row.kind === 'campaign' && row.campaign.basis === filter.basis)) &&
      (filter.review === '' || (reviewBy !== null && reviewBy <= until)) &&
      (owner === '' || searchKey(ownerOf(row)).includes(owner)) &&
      words.every((word) => said.includes(word))
    );
  };
  const order = orderOf(filter.sort);
  return [
    ...liaRows(decided, today),
    ...campaignRows(decided, today),
    ...screeningRows(decided, today),
  ]
    .filter(fits)
    .toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || order(a, b));
}

const kinds: readonly AssessmentRow['kind'][] = ['lia', 'campaign', 'screening'];

/** What asks for somebody's attention comes first. */
const standings: readonly AssessmentStanding[] = [
  'lacking',
  'again',
  'pending',
  'holds',
  'archived',
];

function liaRows({ lias, fixed }: Decided, today: IsoDate): AssessmentRow[] {
  return lias.map((lia) => ({
    kind: 'lia',
    id: lia.id,
    title: lia.title,
    standing: standingOf(lia, today),
    fixed: fixed.lias.some(({ id }) => id === lia.id),
    lia,
  }));
}

function campaignRows({ lias, campaigns, fixed }: Decided, today: IsoDate): AssessmentRow[] {
  return campaigns.map((campaign) => ({
    kind: 'campaign',
    id: campaign.id,
    title: campaign.title,
    standing: campaign.archived ? 'archived' : restsOn(campaign, lias, today),
    fixed: fixed.campaignsOnly || fixed.campaigns.some(({ id }) => id === campaign.id),
    campaign,
  }));
}

function screeningRows({ screenings }: Decided, today: IsoDate): AssessmentRow[] {
  return screenings.map((screening) => ({
    kind: 'screening',
    id: screening.id,
    title: screening.title,
    standing: standingOf(screening, today),
    fixed: false,
    screening,
  }));
}

function standingOf(one: Lia | Screening, today: IsoDate): AssessmentStanding {
  const { outcome, reviewBy } = one;
  if (outcome === 'pending') return 'pending';
  if (outcome === 'overridden' || (outcome === 'needed' && one.link === '')) return 'lacking';
  return reviewBy !== null && reviewBy < today ? 'again' : 'holds';
}

/** Legitimate interests without an assessment that holds are no basis yet. */
function restsOn(
  { basis, liaId }: Campaign,
  lias: readonly Lia[],
  today: IsoDate,
): AssessmentStanding {
  if (basis !== 'legitimate-interests') return 'holds';
  const lia = lias.find(({ id }) => id === liaId);
  if (lia?.outcome !== 'not-overridden') return 'lacking';
  return standingOf(lia, today);
}

/** Who answers for it; nobody is named in a campaign. */
export function ownerOf(row: AssessmentRow): string {
  if (row.kind === 'campaign') return '';
  return row.kind === 'lia' ? row.lia.owner : row.screening.owner;
}

/** When it is looked at again; a campaign is with its assessment. */
export function reviewOf(row: AssessmentRow): IsoDate | null {
  if (row.kind === 'campaign') return null;
  return row.kind === 'lia' ? row.lia.reviewBy : row.screening.reviewBy;
}

function textsOf(row: AssessmentRow): string[] {
  if (row.kind === 'lia') return [row.title, row.lia.owner, ...Object.values(row.lia.answers)];
  if (row.kind === 'campaign') return [row.title, row.campaign.purpose, ...row.campaign.profile];
  const { owner, reason, roles } = row.screening;
  return [row.title, owner, reason, roles];
}

/** What can be ordered by. */
const orders = [
  'title',
  'standing',
  'owner',
  'review',
  'basis',
  'kept',
] as const satisfies readonly AssessmentOrder[];

/** Every order, and each turned round. */
export const assessmentSorts: readonly AssessmentSort[] = orders.flatMap(
  (one) => [one, `${one}-last`] as const,
);

/** Of equals, the titles decide; numbers in them count as numbers. */
function orderOf(sort: AssessmentFilter['sort']) {
  const { compare } = new Intl.Collator(document.documentElement.lang || 'en', { numeric: true });
  const keyOf: Readonly<Record<AssessmentOrder, (row: AssessmentRow) => string>> = {
    title: ({ title }) => title,
    standing: ({ standing }) => String(standings.indexOf(standing)),
    owner: ownerOf,
    review: (row) => reviewOf(row) ?? '',
    basis: (row) => (row.kind === 'campaign' ? row.campaign.basis : ''),
    kept: (row) => (row.kind === 'campaign' ? String(row.campaign.retentionMonths) : ''),
  };
  const by = orders.find((one) => sort === one || sort === `${one}-last`) ?? 'title';
  const key = keyOf[by];
  const turned = sort === by ? 1 : -1;
  return (a: AssessmentRow, b: AssessmentRow) =>
    turned * compare(key(a), key(b)) || compare(a.title, b.title);
}
