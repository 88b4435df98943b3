import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { completeUrl } from '@/components/shared/check';
import { Field } from '@/components/shared/Field';

/** A site that can be chosen. */
export interface SiteChoice {
  readonly id: string;
  readonly name: string;
}

interface SitesStepProps {
  readonly sites: readonly SiteChoice[];
  readonly chosen: readonly string[];
  /** Address of another webmail as typed, or null where none is asked for. */
  readonly another: string | null;
  readonly onChange: (id: string, on: boolean) => void;
  readonly onAnother: (address: string | null) => void;
}

/**
 * Which sites: nothing is read before the user chooses and the browser has asked (design decision
 * 1).
 */
export function SitesStep({ sites, chosen, another, onChange, onAnother }: SitesStepProps) {
  const [asked, setAsked] = useState(false);
  return (
    <fieldset class="group" aria-describedby="sites-hint">
      <legend class="quiet">{i18n.t('welcome.sites.title')}</legend>
      <p class="hint" id="sites-hint">
        {i18n.t('welcome.sites.hint')}
      </p>
      <div class="site-grid">
        {sites.map(({ id, name }) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={({ currentTarget }) => onChange(id, currentTarget.checked)}
            />
            {name}
          </label>
        ))}
        <label class="choice">
          <input
            type="checkbox"
            checked={another !== null}
            onChange={({ currentTarget }) => {
              setAsked(true);
              onAnother(currentTarget.checked ? '' : null);
            }}
          />
          {i18n.t('welcome.sites.another')}
        </label>
      </div>
      {another !== null && <Another address={another} asked={asked} onInput={onAnother} />}
    </fieldset>
  );
}

interface AnotherProps {
  readonly address: string;
  /** Whether the user has just asked for it, and not come back to it. */
  readonly asked: boolean;
  readonly onInput: (address: string) => void;
}

function Another({ address, asked, onInput }: AnotherProps) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (asked) box.current?.querySelector('input')?.focus();
  }, [asked]);
  const wrong = address.trim() !== '' && completeUrl(address) === null;
  return (
    <div ref={box}>
      <Field
        label={i18n.t('welcome.sites.another_label')}
        hint={i18n.t('welcome.sites.another_hint')}
        placeholder={i18n.t('welcome.sites.another_placeholder')}
        type="url"
        value={address}
        error={wrong ? i18n.t('welcome.sites.another_error') : null}
        onInput={onInput}
      />
    </div>
  );
}
