import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';

import { i18n } from '#i18n';
import { SiteList, type SiteSwitch } from '@/components/popup/SiteList';
import { problemOf } from '@/components/shared/problem';
import { switchOff, switchOn, watchGranted } from '@/lib/switch/granted';
import {
  answerLinkedIn,
  linkedInAnswer,
  type LinkedInAnswer,
  type LinkedInSurface,
} from '@/lib/switch/linkedin-surface';

import { switchesFor, type Switches } from './switches';

interface SwitchesViewProps {
  readonly url: URL | null;
  readonly onProblem: (problem: string | null) => void;
}

/**
 * Switches sites on and off: on asks the browser, off is one click and complete (design decision
 * 1).
 */
export function SwitchesView({ url, onProblem }: SwitchesViewProps) {
  const [switches, setSwitches] = useState<Switches | null>(null);
  const [linkedin, setLinkedIn] = useState<LinkedInAnswer>({ surface: null, locked: false });
  useEffect(() => {
    const read = () => {
      void switchesFor(url, i18n.t('popup.this_site')).then(setSwitches);
      void linkedInAnswer().then(setLinkedIn);
    };
    read();
    const unwatch = watchGranted(read);
    // A page may tell of a hook while the popup is open.
    browser.storage.session.onChanged.addListener(read);
    return () => {
      unwatch();
      browser.storage.session.onChanged.removeListener(read);
    };
  }, [url]);
  if (!switches) return null;
  const settle = (asking: Promise<string | null>) => {
    asking.then(onProblem, (error: unknown) => onProblem(problemOf(error)));
  };
  return (
    <SiteList
      sites={switches.sites}
      thisSite={switches.thisSite}
      linkedin={{ ...linkedin, ...switches.linkedin }}
      onSwitch={(site, on) => settle(turn(originsOf(site, switches), on))}
      onLinkedIn={(surface) => {
        settle(chooseLinkedIn(surface));
        setLinkedIn({ surface, locked: false });
      }}
    />
  );
}

function originsOf({ key }: SiteSwitch, { sites, thisSite }: Switches): readonly string[] {
  const one = [...sites, thisSite].find((site) => site?.key === key);
  return one?.origins ?? [];
}

/**
 * What to tell the user afterwards, or null. The browser is asked before anything else: it wants
 * the click.
 */
async function turn(origins: readonly string[], on: boolean): Promise<string | null> {
  if (!on) return (await switchOff(origins)) ? null : i18n.t('popup.stays');
  return (await switchOn(origins)) ? i18n.t('popup.reload_hint') : i18n.t('popup.refused');
}

async function chooseLinkedIn(surface: LinkedInSurface): Promise<string | null> {
  const agreed = await answerLinkedIn(surface);
  if (!agreed) return i18n.t('popup.refused');
  return surface === 'page' ? i18n.t('popup.reload_hint') : null;
}
