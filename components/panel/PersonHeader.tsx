import type { ComponentChildren } from 'preact';

import { i18n } from '#i18n';
import { Face } from '@/components/shared/Face';
import { inOneLine, showCountry } from '@/components/shared/show';
import type { Contact } from '@/lib/model/record';

interface PersonHeaderProps {
  readonly person: Pick<Contact, 'name' | 'role' | 'organisation' | 'country'> & {
    /** Shown where no name is known. */
    readonly address: string;
  };
  readonly children?: ComponentChildren;
}

/** Who the panel is about. */
export function PersonHeader({ person, children }: PersonHeaderProps) {
  const { name, role, organisation, country, address } = person;
  const line = inOneLine([role, organisation, country && showCountry(country)]);
  return (
    <header class="person">
      <Face name={name ?? address} />
      <div class="push">
        <h1>{name ?? (address || i18n.t('panel.nobody'))}</h1>
        <p class="hint">{line || (name ? address : '')}</p>
      </div>
      {children}
    </header>
  );
}
