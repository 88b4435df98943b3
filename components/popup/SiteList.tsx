import { useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { Choices } from '@/components/shared/Choices';
import { Switch } from '@/components/shared/Switch';

/** What a site's hooks came to. */
export interface SiteHealth {
  /** Names of what could not be read there, or an empty list. */
  readonly missing: readonly string[];
  /** What may be copied for whoever mends it: hooks, tags and attribute names; null where all held. */
  readonly report: string | null;
}

/** A site with its switch. */
export interface SiteSwitch extends SiteHealth {
  readonly key: string;
  readonly name: string;
  readonly on: boolean;
  /** What keeps it off: the administrator's list of allowed sites, or the one made here. */
  readonly locked: 'administrator' | 'list' | null;
}

/** Where LinkedIn stands. */
export interface LinkedInSwitch extends SiteHealth {
  readonly surface: 'panel' | 'page' | 'none' | null;
  readonly locked: boolean;
}

interface SiteListProps {
  readonly sites: readonly SiteSwitch[];
  /** The site of the tab, where it is none of the others; null where no extension may read it. */
  readonly thisSite: SiteSwitch | null;
  readonly linkedin: LinkedInSwitch;
  readonly onSwitch: (site: SiteSwitch, on: boolean) => void;
  readonly onLinkedIn: (surface: 'panel' | 'page' | 'none') => void;
}

/** The sites with their switches and their health: silence is the worst failure. */
export function SiteList({ sites, thisSite, linkedin, onSwitch, onLinkedIn }: SiteListProps) {
  const on = sites.filter((site) => site.on);
  const off = sites.filter((site) => !site.on);
  const row = (site: SiteSwitch) => <Row key={site.key} site={site} onSwitch={onSwitch} />;
  return (
    <section>
      <h2>{i18n.t('popup.sites')}</h2>
      {on.map(row)}
      {thisSite && row(thisSite)}
      <LinkedInRow {...linkedin} onChange={onLinkedIn} />
      {off.length > 0 && (
        <details class="more">
          <summary>{i18n.t('popup.more_sites')}</summary>
          <div class="group">{off.map(row)}</div>
        </details>
      )}
    </section>
  );
}

interface RowProps {
  readonly site: SiteSwitch;
  readonly onSwitch: (site: SiteSwitch, on: boolean) => void;
}

function Row({ site, onSwitch }: RowProps) {
  const { name, on, locked, missing, report } = site;
  return (
    <>
      <Switch
        label={name}
        on={on && locked === null}
        disabled={locked !== null}
        {...(locked !== null && {
          hint: i18n.t(locked === 'list' ? 'popup.not_listed' : 'popup.linkedin_locked'),
        })}
        {...(missing.length > 0 && { warning: unreadableOf(missing) })}
        onChange={(next) => onSwitch(site, next)}
      />
      {report !== null && <CopyReport report={report} />}
    </>
  );
}

function unreadableOf(missing: readonly string[]): string {
  return i18n.t('popup.unreadable', [missing.slice(0, 3).join(', ')]);
}

function CopyReport({ report }: { readonly report: string }) {
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(report);
    setCopied(true);
  };
  return (
    <div class="switch-row">
      <button type="button" class="link" onClick={() => void copy()}>
        {i18n.t('popup.copy_report')}
      </button>
      <output class="hint">{copied && i18n.t('popup.report_copied')}</output>
    </div>
  );
}

interface LinkedInRowProps extends LinkedInSwitch {
  readonly onChange: (surface: 'panel' | 'page' | 'none') => void;
}

function LinkedInRow({ surface, locked, missing, report, onChange }: LinkedInRowProps) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <div class="switch-row">
        <span class="push">
          LinkedIn <span class="hint">{stateOf(surface)}</span>
          {missing.length > 0 && <span class="warning"> {unreadableOf(missing)}</span>}
        </span>
        {locked ? (
          <span class="hint">{i18n.t('popup.linkedin_locked')}</span>
        ) : (
          <button type="button" class="link" aria-expanded={open} onClick={() => setOpen(!open)}>
            {surface ? i18n.t('common.change') : i18n.t('common.choose')}
          </button>
        )}
      </div>
      {report !== null && <CopyReport report={report} />}
      {open && (
        <>
          <p class="hint">{i18n.t('welcome.linkedin.hint')}</p>
          <Choices
            legend={i18n.t('welcome.linkedin.title')}
            quietLegend
            look="cards"
            value={surface}
            choices={[
              { value: 'panel', label: i18n.t('welcome.linkedin.panel') },
              { value: 'page', label: i18n.t('welcome.linkedin.page_choice') },
              { value: 'none', label: i18n.t('welcome.linkedin.none') },
            ]}
            onChange={onChange}
          />
        </>
      )}
    </>
  );
}

function stateOf(surface: LinkedInSwitch['surface']): string {
  switch (surface) {
    case 'panel':
      return i18n.t('popup.panel_only');
    case 'page':
      return i18n.t('popup.linkedin_page');
    case 'none':
      return i18n.t('popup.linkedin_off');
    case null:
      return i18n.t('popup.linkedin_ask');
  }
}
