import { i18n } from '#i18n';
import { Check } from '@/components/shared/Check';
import { Field } from '@/components/shared/Field';
import { pageLanguage } from '@/components/shared/show';
import type { Campaign } from '@/lib/model/organisation';

import type { Part } from './part';

interface WhyProps extends Part {
  readonly campaign: Campaign | null;
}

/**
 * The third answer: why this person would want to hear from us, and which marks of the profile they
 * meet (rows C3, C7).
 */
export function Why({ draft, errors, set, campaign }: WhyProps) {
  const { name } = draft.contact;
  const words = countWords(draft.reason);
  const toggle = (mark: string, on: boolean) =>
    set(({ meets }) => ({
      meets: on ? [...meets, mark] : meets.filter((other) => other !== mark),
    }));
  return (
    <>
      <Field
        label={name ? i18n.t('form.reason_of', [name]) : i18n.t('form.reason')}
        {...(words > 0 && { aside: i18n.t('form.words', words) })}
        placeholder={i18n.t('form.reason_placeholder')}
        required
        rows={3}
        value={draft.reason}
        error={errors['reason'] ?? null}
        onInput={(reason) => set({ reason })}
      />
      <fieldset class="group marks">
        <legend class="quiet">{i18n.t('form.meets')}</legend>
        <Check
          label={i18n.t('form.role_relevant')}
          on={draft.roleRelevant}
          onChange={(roleRelevant) => set({ roleRelevant })}
        />
        {campaign?.profile.map((mark) => (
          <Check
            key={mark}
            label={mark}
            on={draft.meets.includes(mark)}
            onChange={(on) => toggle(mark, on)}
          />
        ))}
      </fieldset>
    </>
  );
}

/** Words as the language parts them, Japanese and Thai included. */
function countWords(text: string): number {
  let count = 0;
  const segmenter = new Intl.Segmenter(pageLanguage(), { granularity: 'word' });
  for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) count += 1;
  return count;
}
