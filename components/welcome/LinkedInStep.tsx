import { i18n } from '#i18n';
import { Choices } from '@/components/shared/Choices';

type Surface = 'panel' | 'page' | 'none';

interface LinkedInStepProps {
  /** Null until the user chooses: nothing is preselected (design decision 2). */
  readonly surface: Surface | null;
  /** Whether an administrator chose. */
  readonly locked: boolean;
  readonly onChange: (surface: Surface) => void;
}

/** LinkedIn's own question, with the risk said before the choice. */
export function LinkedInStep({ surface, locked, onChange }: LinkedInStepProps) {
  return (
    <>
      <p class="hint">{i18n.t('welcome.linkedin.hint')}</p>
      {locked && <p class="hint">{i18n.t('welcome.linkedin.locked')}</p>}
      <Choices
        legend={i18n.t('welcome.linkedin.title')}
        quietLegend
        look="cards"
        value={surface}
        disabled={locked}
        choices={[
          {
            value: 'panel',
            label: i18n.t('welcome.linkedin.panel'),
            hint: i18n.t('welcome.linkedin.panel_hint'),
          },
          {
            value: 'page',
            label: i18n.t('welcome.linkedin.page_choice'),
            hint: i18n.t('welcome.linkedin.page_hint'),
          },
          { value: 'none', label: i18n.t('welcome.linkedin.none') },
        ]}
        onChange={onChange}
      />
    </>
  );
}
