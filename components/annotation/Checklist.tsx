import { i18n } from '#i18n';
import { Seal } from '@/components/shared/Seal';
import type { Finding, Remedy } from '@/lib/model/assessment';

import { Act } from './Act';
import { day } from './RecordFacts';
import { sayFinding } from './say-finding';
import { missingSentences, sealOfFinding } from './state';

interface ChecklistProps {
  readonly findings: readonly Finding[];
  readonly insertion: 'insert' | 'copy';
  readonly onRemedy: (remedy: Remedy) => void;
  readonly onAll: () => void;
}

function remedyLabel(remedy: Remedy, insertion: 'insert' | 'copy'): string {
  switch (remedy.kind) {
    case 'insert':
      return i18n.t(insertion === 'insert' ? 'annotation.act.insert' : 'annotation.act.copy');
    case 'open-note':
      return i18n.t('annotation.act.note');
    case 'open-identity':
      return i18n.t('annotation.act.identity');
    case 'options':
      return i18n.t('annotation.act.options');
    case 'remove-recipient':
      return insertion === 'insert' ? i18n.t('annotation.act.change_recipients') : '';
    case 'edit-draft':
      return '';
  }
}

/**
 * Where the rule comes from: the first source in a glance, all of them with day and reliability one
 * press away.
 */
function Sources({ sources }: Pick<Finding, 'sources'>) {
  const [first] = sources;
  if (!first) return null;
  return (
    <details class="why">
      <summary>
        {first.label}
        {sources.length > 1 && ` +${sources.length - 1}`}
      </summary>
      <ul>
        {sources.map(({ label, reviewedOn, confidence }) => (
          <li key={label}>
            {label} · {i18n.t('annotation.reviewed', [day(reviewedOn)])}
            {confidence !== 'primary' && ` · ${i18n.t('annotation.second_hand')}`}
          </li>
        ))}
      </ul>
    </details>
  );
}

interface ItemProps extends Omit<ChecklistProps, 'findings' | 'onAll'> {
  readonly finding: Finding;
}

function Item({ finding, insertion, onRemedy }: ItemProps) {
  const text = sayFinding(finding);
  const { outcome, remedy } = finding;
  const label = remedy && outcome !== 'clear' ? remedyLabel(remedy, insertion) : '';
  return (
    <li>
      <Seal state={sealOfFinding(finding)} />
      <div class="what">
        <span class="quiet">{i18n.t(`annotation.outcome.${outcome}`)} </span>
        {text}
        <Sources sources={finding.sources} />
      </div>
      {label && (
        <Act label={`${label}: ${text}`} act={() => remedy && onRemedy(remedy)}>
          {label}
        </Act>
      )}
    </li>
  );
}

/** One press for all the sentences that are missing: the usual way, so it stands first. */
function InsertAll({ findings, insertion, onAll }: ChecklistProps) {
  const missing = missingSentences(findings);
  if (missing.length < 2) return null;
  const key = insertion === 'insert' ? 'annotation.act.insert_all' : 'annotation.act.copy_all';
  return (
    <div class="all">
      <Act class="primary" act={onAll}>
        {i18n.t(key, [String(missing.length)])}
      </Act>
    </div>
  );
}

/**
 * What the draft still needs, worst first; what is fine is folded away, so that a glance shows what
 * is left to do.
 */
export function Checklist(props: ChecklistProps) {
  const open = props.findings.filter(({ outcome }) => outcome !== 'clear');
  const clear = props.findings.filter(({ outcome }) => outcome === 'clear');
  const item = (finding: Finding, index: number) => (
    <Item key={`${finding.rule}-${index}`} {...props} finding={finding} />
  );
  return (
    <>
      {open.length > 0 && (
        <section>
          <InsertAll {...props} findings={open} />
          <ul class="check">{open.map(item)}</ul>
        </section>
      )}
      {clear.length > 0 && (
        <section>
          <details open={open.length < 4}>
            <summary>{i18n.t('annotation.in_order', clear.length)}</summary>
            <ul class="check">{clear.map(item)}</ul>
          </details>
        </section>
      )}
    </>
  );
}
