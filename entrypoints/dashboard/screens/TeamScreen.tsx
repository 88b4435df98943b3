import { useEffect, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { AuthorsTable } from '@/components/dashboard/AuthorsTable';
import { Facts } from '@/components/dashboard/Facts';
import { formatNumber } from '@/components/dashboard/formats';
import { Failed, Loading } from '@/components/dashboard/Shell';
import { Notice } from '@/components/shared/Notice';
import { detailOf } from '@/components/shared/problem';
import type { Author } from '@/lib/ledger/read/authors';
import type { Identity } from '@/lib/model/organisation';

import { formatAddress } from '../address';
import { revision } from '../changes';
import { currentRow } from '../keyboard';
import { useRecord } from '../reader';
import { useRead } from '../use-read';
import { sorting } from './narrow';

/** Who takes part in this record, and how it can be handed on: there is no server between browsers. */
export default function TeamScreen() {
  const record = useRecord();
  const identity = useRead(() => record.identity(), String(revision.value));
  return (
    <>
      <div class="top">
        <h1>{i18n.t('dashboard.nav.team')}</h1>
      </div>
      <p class="lead">{i18n.t('team.about')}</p>
      {identity.state === 'failed' && <Failed detail={identity.detail} onRetry={identity.retry} />}
      <div class="two even">
        {identity.state === 'ready' && <You identity={identity.value} />}
        <HandingOn />
      </div>
      <Writers />
    </>
  );
}

/** Under what name this browser writes. */
function You({ identity }: { readonly identity: Identity | null }) {
  return (
    <section class="panel stack" aria-label={i18n.t('team.you')}>
      <h2>{i18n.t('team.you')}</h2>
      {identity ? (
        <>
          <Facts
            facts={[
              [i18n.t('dashboard.identity.name'), identity.name],
              [i18n.t('dashboard.identity.role'), identity.role],
              [i18n.t('dashboard.identity.organisation'), identity.organisation],
            ]}
          />
          <p class="hint">{i18n.t('team.you_about')}</p>
        </>
      ) : (
        <Notice state="warn">{i18n.t('dashboard.identity.empty')}</Notice>
      )}
      <div class="row">
        <a class="button" href="/welcome.html#identity">
          {i18n.t('dashboard.identity.change')}
        </a>
      </div>
    </section>
  );
}

/** What can be given to a colleague today, each with the view where it is done, and what cannot. */
function HandingOn() {
  const ways = [
    {
      href: '#/backup',
      title: i18n.t('team.whole'),
      about: i18n.t('team.whole_about'),
    },
    {
      href: '#/import',
      title: i18n.t('team.stops'),
      about: i18n.t('team.stops_about'),
    },
    {
      href: '#/policy',
      title: i18n.t('team.rules'),
      about: i18n.t('team.rules_about'),
    },
  ];
  return (
    <section class="panel stack" aria-label={i18n.t('team.hand_on')}>
      <h2>{i18n.t('team.hand_on')}</h2>
      <ul class="handing">
        {ways.map(({ href, title, about }) => (
          <li key={href}>
            <a href={href}>{title}</a>
            <span class="hint">{about}</span>
          </li>
        ))}
      </ul>
      <Notice state="warn">{i18n.t('team.not_yet')}</Notice>
    </section>
  );
}

/** Everybody who wrote an entry; the journal is read for it, which takes a moment where it is long. */
function Writers() {
  const { found, done, total, problem, retry } = useAuthors();
  const { sort, onSort } = sorting(authorSorts, 'name');
  return (
    <section class="stack" aria-label={i18n.t('team.writers')}>
      <div class="section">
        <h2>{i18n.t('team.writers')}</h2>
        <p class="hint">{i18n.t('team.writers_about')}</p>
      </div>
      {problem !== null && <Failed detail={problem} onRetry={retry} />}
      {problem === null && !found && <Reading done={done} total={total} />}
      {found && (
        <AuthorsTable
          rows={sorted(found, sort)}
          sort={sort}
          onSort={onSort}
          current={currentRow.value}
          href={({ name }) => formatAddress({ view: 'journal', id: null, query: { author: name } })}
        />
      )}
    </section>
  );
}

const authorSorts = ['name', 'name-last', 'first', 'first-last', 'last', 'last-last'] as const;

function sorted(all: readonly Author[], sort: (typeof authorSorts)[number]): readonly Author[] {
  const { compare } = new Intl.Collator(document.documentElement.lang || 'en', { numeric: true });
  const byName = all.toSorted((a, b) => compare(a.name, b.name));
  const field = sort.startsWith('first') ? 'firstAt' : 'lastAt';
  const rows = sort.startsWith('name')
    ? byName
    : byName.toSorted((a, b) => (a[field] < b[field] ? -1 : 1));
  return sort.endsWith('-last') ? rows.toReversed() : rows;
}

function Reading({ done, total }: { readonly done: number; readonly total: number }) {
  if (total === 0) return <Loading />;
  return (
    <div class="wrap state">
      <progress value={done} max={total} aria-label={i18n.t('team.writers')} />
      <p>{i18n.t('team.reading', [formatNumber(done), formatNumber(total)])}</p>
    </div>
  );
}

function useAuthors() {
  const record = useRecord();
  const [found, setFound] = useState<readonly Author[] | null>(null);
  const [{ done, total }, setProgress] = useState({ done: 0, total: 0 });
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const at = revision.value;
  useEffect(() => {
    let late = false;
    record
      .authors((read, all) => late || setProgress({ done: read, total: all }))
      .then(
        (all) => late || setFound(all),
        (error: unknown) => late || setProblem(detailOf(error)),
      );
    return () => {
      late = true;
    };
  }, [record, at, attempt]);
  const retry = () => {
    setProblem(null);
    setAttempt((count) => count + 1);
  };
  return { found, done, total, problem, retry };
}
