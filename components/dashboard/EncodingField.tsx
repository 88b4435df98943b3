import { i18n } from '#i18n';
import { Field } from '@/components/shared/Field';
import { Notice } from '@/components/shared/Notice';
import { encodingLabels, type EncodingLabel } from '@/lib/model/encodings';

import { encodingName } from './encoding-name';

interface EncodingFieldProps {
  readonly label: EncodingLabel;
  /** Whether something in the first rows is no character when it is read so. */
  readonly unreadable: boolean;
  /** Whether it is read so because the user said so for a file like this before. */
  readonly remembered: boolean;
  /** Why it cannot be read as was chosen, in words; or null. */
  readonly failed: string | null;
  readonly onChoose: (label: EncodingLabel) => void;
}

/** What the characters of a file are read as, and every other way to read them. */
export function EncodingField(props: EncodingFieldProps) {
  const { label, unreadable, remembered, failed, onChoose } = props;
  return (
    <>
      <div class="form">
        <Field
          label={i18n.t('import.encoding')}
          hint={i18n.t(remembered ? 'import.encoding_remembered' : 'import.encoding_hint')}
          value={label}
          options={encodingLabels.map((value) => ({ value, label: encodingName(value) }))}
          error={failed}
          onInput={(value) => {
            const chosen = encodingLabels.find((one) => one === value);
            if (chosen) onChoose(chosen);
          }}
        />
      </div>
      {unreadable && <Notice state="unknown">{i18n.t('import.encoding_unreadable')}</Notice>}
    </>
  );
}
