import { Failed, Loading } from '@/components/dashboard/Shell';

import { address } from '../address';
import { revision } from '../changes';
import { readDecided } from '../read/decided';
import { useRecord } from '../reader';
import { useRead } from '../use-read';
import { AssessmentLists } from './AssessmentLists';
import { EditedCampaign } from './EditedCampaign';
import { EditedLia } from './EditedLia';
import { EditedScreening } from './EditedScreening';

/** Campaigns, assessments and screenings; or one of them, every question with its field. */
export default function AssessmentsScreen({ id }: { readonly id: string }) {
  return id === '' ? <AssessmentLists /> : <One id={id} />;
}

function One({ id }: { readonly id: string }) {
  const record = useRecord();
  const read = useRead(async () => readDecided(record), String(revision.value));
  if (read.state === 'loading') return <Loading />;
  if (read.state === 'failed') return <Failed detail={read.detail} onRetry={read.retry} />;
  const { lias, screenings } = read.value;
  const { query } = address.value;
  const named = query['of'] ?? '';
  if (id === 'campaign') return <EditedCampaign key={named} id={named} {...read.value} />;
  if (id === 'screening')
    return <EditedScreening key={named} screening={screenings.find((one) => one.id === named)} />;
  return (
    <EditedLia
      key={`${id} ${query['from']}`}
      lia={lias.find((one) => one.id === id) ?? null}
      template={query['from'] === 'template'}
    />
  );
}
