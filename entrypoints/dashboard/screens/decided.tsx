import { i18n } from '#i18n';

import { act } from '../acts';
import { address, leave } from '../address';

/** The head of one of them, with the way back to all. */
export function Head({ title }: { readonly title: string }) {
  return (
    <>
      <p>
        <a href="#/assessments">{i18n.t('dashboard.assessments.back')}</a>
      </p>
      <div class="top">
        <h1>{title}</h1>
      </div>
    </>
  );
}

/** Has it written, and leads back to the list. */
export async function saved(...[name, input]: Parameters<typeof record>): Promise<boolean> {
  const from = address.value;
  const written = await record(name, input);
  if (written) leave(from, { view: 'assessments', id: null, query: {} });
  return written;
}

async function record<Name extends 'record-lia' | 'record-campaign' | 'record-screening'>(
  name: Name,
  input: Parameters<typeof act<Name>>[1],
) {
  return act(name, input, { done: i18n.t('dashboard.assessments.saved') });
}
