import { i18n } from '#i18n';
import { say } from '@/components/shared/say';
import type { RecipientFacts } from '@/lib/model/assessment';

import { ownLanguage } from './own-language';

/** A day as the user's own language writes it. */
export function day(value: string): string {
  return new Date(value).toLocaleDateString(`${ownLanguage()}-u-ca-gregory`, {
    dateStyle: 'medium',
  });
}

/** The channels a stop covers, in words. */
export function channelNames(channels: RecipientFacts['suppressions'][number]['channels']): string {
  return channels === 'all'
    ? i18n.t('annotation.facts.all_channels')
    : channels.map((channel) => say(`model.channel.${channel}`)).join(', ');
}

function basisOf(props: RecordFactsProps): string {
  const note = props.facts.notes[0];
  if (!note?.basis) return i18n.t('annotation.facts.basis_missing');
  const basis = say(`model.basis.${note.basis.replaceAll('-', '_')}`);
  const title = props.liaTitle ?? props.campaignTitle;
  return title ? `${basis} · ${title}` : basis;
}

function optOutOf({ suppressions }: RecipientFacts): string {
  const [first] = suppressions;
  if (!first) return i18n.t('annotation.facts.opt_out_none');
  const what = say(`model.suppression.${first.reason}`);
  return `${what}, ${day(first.receivedAt)} · ${channelNames(first.channels)}`;
}

function contactedOf({ outreach }: RecipientFacts): string {
  if (!outreach.lastAt) return i18n.t('annotation.facts.never');
  return i18n.t('annotation.facts.times', outreach.count, [
    String(outreach.count),
    day(outreach.lastAt),
  ]);
}

interface RecordFactsProps {
  readonly facts: RecipientFacts;
  readonly liaTitle: string | null;
  readonly campaignTitle: string | null;
}

/** Source, basis, opt-out and last contact of one recipient, four lines. */
export function RecordFacts(props: RecordFactsProps) {
  const { facts } = props;
  const [note] = facts.notes;
  return (
    <dl class="facts">
      <dt>{i18n.t('annotation.facts.source')}</dt>
      <dd dir="auto">
        {note
          ? `${say(`model.origin.${note.source.origin.replaceAll('-', '_')}`)}, ${day(note.source.occurredOn)}`
          : i18n.t('annotation.facts.no_note')}
      </dd>
      <dt>{i18n.t('annotation.facts.basis')}</dt>
      <dd dir="auto">{note ? basisOf(props) : '–'}</dd>
      <dt>{i18n.t('annotation.facts.opt_out')}</dt>
      <dd>{optOutOf(facts)}</dd>
      <dt>{i18n.t('annotation.facts.contacted')}</dt>
      <dd>{contactedOf(facts)}</dd>
      {note?.review && (
        <>
          <dt>{i18n.t('annotation.facts.review')}</dt>
          <dd dir="auto">
            {say(`model.review.${note.review.state.replaceAll('-', '_')}`)}
            {note.review.comment && ` · “${note.review.comment}”`}
          </dd>
        </>
      )}
      {note?.retainUntil && (
        <>
          <dt>{i18n.t('annotation.facts.kept_until')}</dt>
          <dd>{day(note.retainUntil)}</dd>
        </>
      )}
    </dl>
  );
}
