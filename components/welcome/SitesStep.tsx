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
  readonly onChange: (chosen: readonly string[]) => void;
  readonly onAnother: (address: string | null) => void;
}

/**
 * Which sites: nothing is read before the user chooses and the browser has asked (design decision
 * 1).
 */
export function SitesStep({ sites, chosen, another, onChange, onAnother }: SitesStepProps) {
  const toggle = (id: string, on: boolean) =>
    onChange(on ? [...chosen, id] : chosen.filter((other) => other !== id));
  const wrong = another !== null && another.trim() !== '' && completeUrl(another) === null;
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
              onChange={({ currentTarget }) => toggle(id, currentTarget.checked)}
            />
            {name}
          </label>
        ))}
        <label class="choice">
          <input
            type="checkbox"
            checked={another !== null}
            onChange={({ currentTarget }) => onAnother(currentTarget.checked ? '' : null)}
          />
          {i18n.t('welcome.sites.another')}
        </label>
      </div>
      {another !== null && (
        <Field
          label={i18n.t('welcome.sites.another_label')}
          hint={i18n.t('welcome.sites.another_hint')}
          placeholder={i18n.t('welcome.sites.another_placeholder')}
          type="url"
          value={another}
          error={wrong ? i18n.t('welcome.sites.another_error') : null}
          onInput={onAnother}
        />
      )}
    </fieldset>
  );
}
