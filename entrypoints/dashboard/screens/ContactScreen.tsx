import { i18n } from '#i18n';
import { ContactStory } from '@/components/dashboard/ContactStory';
import { Empty, Failed, Loading } from '@/components/dashboard/Shell';

import { revision } from '../changes';
import { useRecord } from '../reader';
import { useRead } from '../use-read';

/** One contact's whole story. */
export default function ContactScreen({ id }: { readonly id: string }) {
  const record = useRecord();
  const story = useRead(() => record.story(id), `${id} ${revision.value}`);
  if (story.state === 'loading') return <Loading />;
  if (story.state === 'failed') return <Failed detail={story.detail} onRetry={story.retry} />;
  return (
    <>
      <p>
        <a href="#/contacts">{i18n.t('dashboard.contact.back')}</a>
      </p>
      {story.value ? (
        <ContactStory {...story.value} />
      ) : (
        <Empty title={i18n.t('dashboard.contact.gone')}>
          <p>{i18n.t('dashboard.contact.gone_more')}</p>
        </Empty>
      )}
    </>
  );
}
