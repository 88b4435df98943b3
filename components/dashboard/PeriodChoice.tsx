import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';

interface PeriodChoiceProps {
  readonly value: string;
  readonly choices: readonly { readonly value: string; readonly label: string }[];
  /** The days of a span that is chosen by hand; null for the other periods. */
  readonly days: { readonly from: string; readonly to: string; readonly wrong: boolean } | null;
  readonly onChange: (value: string) => void;
  readonly onFrom: (day: string) => void;
  readonly onTo: (day: string) => void;
}

/** For what period charts are shown. */
export function PeriodChoice(props: PeriodChoiceProps) {
  const { value, choices, days, onChange, onFrom, onTo } = props;
  return (
    <div class="period no-print">
      <Field
        label={i18n.t('dashboard.chart.period')}
        value={value}
        options={choices}
        onInput={onChange}
      />
      {days && (
        <>
          <Field
            label={i18n.t('dashboard.reports.from')}
            type="date"
            value={days.from}
            onInput={onFrom}
          />
          <Field
            label={i18n.t('dashboard.reports.to')}
            type="date"
            value={days.to}
            error={days.wrong ? i18n.t('dashboard.reports.turned') : null}
            onInput={onTo}
          />
        </>
      )}
    </div>
  );
}
