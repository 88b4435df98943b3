import { i18n } from '#i18n';
import { Tag } from '@/components/shared/Tag';
import type { Contact, Id } from '@/lib/model/record';
import type { IsoDate } from '@/lib/model/time';

import { formatDay, formatNumber } from './formats';
import { contactName } from './labels';

interface UntoldTableProps {
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
}

/** Who has to be told where their data came from, and by when (Article 14(3)). */
export function UntoldTable(props: UntoldTableProps) {
  const { people, more, imports, today } = props;
  if (people.length === 0 && imports.length === 0) return null;
  return (
    <section class="wrap gap-above" aria-label={i18n.t('dashboard.untold.title')}>
      <table>
        <caption class="foot">
          <b>{i18n.t('dashboard.untold.title')}</b> {i18n.t('dashboard.untold.about')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{i18n.t('dashboard.column.who')}</th>
            <th scope="col">{i18n.t('dashboard.untold.by')}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map(({ id, fileName, people: count, dueOn }) => (
            <tr key={id}>
              <td>
                <a href={props.importHref(id)}>
                  {i18n.t('dashboard.untold.import', [formatNumber(count), fileName])}
                </a>
              </td>
              <td>
                <By dueOn={dueOn} today={today} />
              </td>
            </tr>
          ))}
          {people.map(({ contact, dueOn }) => (
            <tr key={contact.id}>
              <td>
                <a href={props.href(contact)}>{contactName(contact)}</a>
              </td>
              <td>
                <By dueOn={dueOn} today={today} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {more && <p class="foot">{i18n.t('dashboard.untold.more')}</p>}
    </section>
  );
}

function By({ dueOn, today }: { readonly dueOn: IsoDate; readonly today: IsoDate }) {
  return (
    <>
      {formatDay(dueOn)}{' '}
      {dueOn <= today && <Tag state="stop" text={i18n.t('dashboard.untold.late')} />}
    </>
  );
}
