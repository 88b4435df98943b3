import { i18n } from '#i18n';
import type { Change } from '@/components/shared/change';
import type { Errors } from '@/components/shared/check';
import type { Lia } from '@/lib/model/organisation';

import { BasisFields } from './BasisFields';
import { ExceptionFields } from './ExceptionFields';
import { KeepingFields } from './KeepingFields';
import type { NoteDraft } from './note-draft';
import { basisOf, campaignOf, keptUntil, liaOf, type Surroundings } from './note-of';
import { WhatFor } from './WhatFor';
import { WhereFrom } from './WhereFrom';
import { Why } from './Why';

interface ImportedNoteProps {
  readonly draft: NoteDraft;
  readonly errors: Errors;
  readonly around: Surroundings;
  readonly lias: readonly Lia[];
  readonly set: Change<NoteDraft>;
}

/** The note that everybody in a file gets: the same questions as for one person, less the person. */
export function ImportedNote({ draft, errors, around, lias, set }: ImportedNoteProps) {
  const { campaigns } = around;
  const part = { draft, errors, today: around.today, set };
  return (
    <>
      <WhereFrom {...part} />
      <WhatFor {...part} campaigns={campaigns} lias={lias} />
      <Why {...part} campaign={campaignOf(draft, campaigns)} />
      <details class="more">
        <summary>{i18n.t('form.details')}</summary>
        <div class="stack">
          <BasisFields
            {...part}
            lias={lias}
            basis={basisOf(draft, campaigns)}
            liaId={liaOf(draft, campaigns)}
          />
          <ExceptionFields {...part} />
          <KeepingFields {...part} keptUntil={keptUntil(draft, around)} />
        </div>
      </details>
    </>
  );
}
