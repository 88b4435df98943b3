import { useRef, useState } from 'preact/hooks';

import { i18n } from '#i18n';
import { isIsoDate, isoDate } from '@/components/shared/show';
import type { IsoDate } from '@/lib/model/time';

import { Act } from './Act';
import { ReceivedOn } from './ReceivedOn';

interface AskedToStopProps {
  readonly onRecord: (day: IsoDate) => void;
}

interface Asking {
  readonly typed: string;
  readonly today: IsoDate;
}

/** Somebody asked to be left alone, elsewhere than in a message read here: on which day is asked. */
export function AskedToStop({ onRecord }: AskedToStopProps) {
  const box = useRef<HTMLDivElement>(null);
  const [asking, setAsking] = useState<Asking | null>(null);
  const toggle = () => {
    const today = isoDate(new Date());
    setAsking(asking ? null : { typed: today, today });
  };
  const record = (day: IsoDate) => {
    // The button goes with its form: what is recorded is said in the card, which keeps the focus.
    box.current?.closest('dialog')?.focus();
    setAsking(null);
    onRecord(day);
  };
  return (
    <div class="row" ref={box}>
      <Act class="link" expanded={asking !== null} act={toggle}>
        {i18n.t('annotation.act.record_opt_out')}
      </Act>
      {asking && (
        <Day {...asking} onType={(typed) => setAsking({ ...asking, typed })} onRecord={record} />
      )}
    </div>
  );
}

interface DayProps extends Asking, AskedToStopProps {
  readonly onType: (typed: string) => void;
}

function Day({ typed, today, onType, onRecord }: DayProps) {
  const day = isIsoDate(typed) && typed <= today ? typed : null;
  return (
    <>
      <ReceivedOn day={{ typed, latest: today, valid: day !== null }} onType={onType} />
      <Act class="primary" disabled={day === null} act={() => day && onRecord(day)}>
        {i18n.t('annotation.banner.record')}
      </Act>
    </>
  );
}
