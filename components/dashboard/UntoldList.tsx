import type { ComponentType } from 'preact';

import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';
import type { Contact, Id } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { formatDay, formatNumber } from './formats';
import { contactName } from './labels';

interface UntoldListProps {
  readonly people: readonly { readonly contact: Contact; readonly dueOn: IsoDate }[];
  readonly more: boolean;
  readonly imports: readonly {
    readonly id: Id;
    readonly fileName: string;
    readonly people: number;
    readonly dueOn: IsoDate;
  }[];
  readonly today: IsoDate;
  readonly href: (contact: Contact) => string;
  readonly importHref: (id: Id) => string;
  /** The people of an import, by name. */
  readonly Names: ComponentType<{ readonly importId: Id }>;
}

/** Who has to be told where their data came from, and by when (Article 14(3)). */
export function UntoldList(props: UntoldListProps) {
  const { people, more, imports, today, Names } = props;
  if (people.length === 0 && imports.length === 0) return null;
  return (
    <section class="panel gap-above" aria-label={i18n.t('dashboard.untold.title')}>
      <h2>{i18n.t('dashboard.untold.title')}</h2>
      <p class="hint">{i18n.t('dashboard.untold.about')}</p>
      <ul class="plain lines">
        {imports.map(({ id, fileName, people: count, dueOn }) => (
          <li key={id}>
            <div class="row">
              <a class="push" href={props.importHref(id)}>
                {i18n.t('dashboard.untold.import', count, [formatNumber(count), fileName])}
              </a>
              <By dueOn={dueOn} today={today} />
            </div>
            <Names importId={id} />
          </li>
        ))}
        {people.map(({ contact, dueOn }) => (
          <li key={contact.id} class="row">
            <a class="push" href={props.href(contact)}>
              {contactName(contact)}
            </a>
            <By dueOn={dueOn} today={today} />
          </li>
        ))}
      </ul>
      {more && <p class="hint">{i18n.t('dashboard.untold.more')}</p>}
    </section>
  );
}

function By({ dueOn, today }: { readonly dueOn: IsoDate; readonly today: IsoDate }) {
  return (
    <>
      <span class="hint">{i18n.t('dashboard.untold.by', [formatDay(dueOn)])}</span>
      {dueOn <= today && <Tag state="stop" text={i18n.t('dashboard.untold.late')} />}
    </>
  );
}
