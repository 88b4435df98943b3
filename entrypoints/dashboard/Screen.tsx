import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { firstRowsStand } from '@/components/dashboard/first-rows';
import { Empty, Failed } from '@/components/dashboard/Shell';

import ContactsScreen from './screens/ContactsScreen';

interface ScreenProps {
  readonly view: string;
  readonly id: string | null;
}

type Loader = () => Promise<{ default: ComponentType<{ readonly id: string }> }>;

/** Views that are loaded when somebody goes there; the contacts come with the page. */
const lists: Readonly<Record<string, Loader>> = {
  review: () => import('./screens/ReviewScreen'),
  requests: () => import('./screens/RequestsScreen'),
  retention: () => import('./screens/RetentionScreen'),
  suppression: () => import('./screens/SuppressionScreen'),
  reports: () => import('./screens/ReportsScreen'),
  assessments: () => import('./screens/AssessmentsScreen'),
  team: () => import('./screens/TeamScreen'),
  policy: () => import('./screens/PolicyScreen'),
  journal: () => import('./screens/JournalScreen'),
  import: () => import('./screens/ImportScreen'),
  backup: () => import('./screens/BackupScreen'),
  identity: () => import('./screens/IdentityScreen'),
};

const contact: Loader = () => import('./screens/ContactScreen');

/** The view that an address names. */
export function Screen({ view, id }: ScreenProps) {
  useEffect(() => {
    // Only the list of contacts has first rows to wait for.
    if ((view !== '' && view !== 'contacts') || id !== null) firstRowsStand();
  }, [view, id]);
  if (view === '' || view === 'contacts')
    return id === null ? <ContactsScreen /> : <Late key={`contact ${id}`} load={contact} id={id} />;
  const load = Object.hasOwn(lists, view) ? lists[view] : undefined;
  if (load) return <Late key={view} load={load} id={id ?? ''} />;
  return (
    <Empty title={i18n.t('dashboard.state.no_view')}>
      <a href="#/contacts">{i18n.t('dashboard.contact.back')}</a>
    </Empty>
  );
}

function Late({ load, id }: { readonly load: Loader; readonly id: string }) {
  const [View, setView] = useState<ComponentType<{ readonly id: string }> | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    load().then(
      (module) => setView(() => module.default),
      (error: unknown) => setProblem(String(error)),
    );
  }, [load]);
  if (problem !== null) return <Failed detail={problem} onRetry={() => location.reload()} />;
  return View && <View id={id} />;
}
