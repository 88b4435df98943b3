import { i18n } from '#i18n';
import type { WayOfSaying } from '@/lib/model/vocabulary';

import { Choices } from './Choices';

interface HowSaidProps {
  readonly value: WayOfSaying | null;
  readonly onChange: (how: WayOfSaying) => void;
}

/** How somebody took their consent back: it has to be as easy as giving it (Article 7(3)). */
export function HowSaid({ value, onChange }: HowSaidProps) {
  return (
    <Choices
      legend={i18n.t('panel.withdrawn_how')}
      aside={i18n.t('common.optional')}
      look="segments"
      value={value}
      choices={[
        { value: 'email', label: i18n.t('form.consent.email') },
        { value: 'linkedin', label: i18n.t('form.consent.linkedin') },
        { value: 'phone', label: i18n.t('form.consent.phone') },
        { value: 'other', label: i18n.t('form.consent.methods.other') },
      ]}
      onChange={onChange}
    />
  );
}
