import { i18n } from '#i18n';
import { showDate } from '@/components/shared/show';
import type { IsoDate } from '@/lib/model/time';

/** Something with a day. */
export interface Due {
  readonly key: string;
  readonly what: string;
  readonly on: IsoDate;
  /** Whether the day has come. */
  readonly late: boolean;
}

/** What is due within the week (row E4). */
export function DueList({ dues }: { readonly dues: readonly Due[] }) {
  return (
    <section>
      <div class="row">
        <h2 class="push">{i18n.t('popup.due')}</h2>
        {dues.length > 0 && <span class="hint">{i18n.t('popup.due_count', dues.length)}</span>}
      </div>
      {dues.length === 0 ? (
        <p class="hint">{i18n.t('popup.due_none')}</p>
      ) : (
        <ul class="plain lines">
          {dues.slice(0, 5).map(({ key, what, on, late }) => (
            <li key={key} class="row">
              <span class="push">{what}</span>
              <span class={late ? 'error' : 'hint'}>{showDate(on, 'short')}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
