import { i18n } from '#i18n';
import { say } from '@/components/shared/say';
import { Seal } from '@/components/shared/Seal';
import type { Finding, Remedy } from '@/lib/model/assessment';

import { Act } from './Act';
import { sealOfFinding } from './state';

interface ChecklistProps {
  readonly findings: readonly Finding[];
  readonly insertion: 'insert' | 'copy';
  readonly onRemedy: (remedy: Remedy) => void;
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
    case 'edit-draft':
      return '';
  }
}

function Item({ finding, insertion, onRemedy }: ChecklistProps & { readonly finding: Finding }) {
  const text = say(`rule.${finding.message}`, finding.values);
  const label =
    finding.remedy && finding.outcome !== 'clear' ? remedyLabel(finding.remedy, insertion) : '';
  const unsettled = finding.sources.some(({ confidence }) => confidence !== 'primary');
  return (
    <li>
      <Seal state={sealOfFinding(finding)} />
      <span class="what">
        <span class="hidden">{i18n.t(`annotation.outcome.${finding.outcome}`)} </span>
        {text}
        {finding.sources.length > 0 && (
          <small>
            {finding.sources.map(({ label }) => label).join(' · ')}
            {finding.outcome !== 'clear' &&
              ` · ${i18n.t('annotation.reviewed', [finding.sources[0]?.reviewedOn ?? ''])}`}
            {finding.outcome !== 'clear' && unsettled && ` · ${i18n.t('annotation.second_hand')}`}
          </small>
        )}
      </span>
      {label && (
        <Act label={`${label}: ${text}`} act={() => finding.remedy && onRemedy(finding.remedy)}>
          {label}
        </Act>
      )}
    </li>
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
