import type { ComponentChildren } from 'preact';

import { tellEvent } from '@/components/dashboard/tell-event';
import { StoryTab } from '@/components/panel/StoryTab';
import type { Story } from '@/lib/ledger/read/story';
import { send } from '@/lib/messages/send';

import type { Recording } from './RecordingDialogs';

interface StoryViewProps {
  readonly story: Story | null;
  readonly onRecord: (recording: Recording) => void;
  /** The files that support the notes. */
  readonly children?: ComponentChildren;
}

/** What happened, newest first, with what can be recorded from here. */
export function StoryView({ story, onRecord, children }: StoryViewProps) {
  const lines = story?.lines ?? [];
  return (
    <>
      <StoryTab
        items={lines.toReversed().map(({ event }) => tellEvent(event))}
        onOptOut={() => onRecord('opt-out')}
        onRequest={() => onRecord('request')}
        onDashboard={() =>
          void send('open-page', {
            page: 'dashboard',
            view: story ? `contacts/${story.dossier.id}` : '',
          })
        }
      />
      {children}
    </>
  );
}
