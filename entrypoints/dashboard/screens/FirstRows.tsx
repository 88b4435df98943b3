import { useRef, useState } from 'preact/hooks';

import { ColumnsTable } from '@/components/dashboard/ColumnsTable';
import { EncodingField } from '@/components/dashboard/EncodingField';
import { fieldLabel } from '@/components/dashboard/import-words';
import { problemOf } from '@/components/shared/problem';
import type { ColumnContent } from '@/lib/model/column';
import type { EncodingLabel } from '@/lib/model/encodings';

import { lookAgain, type LookedAt } from '../look-at-file';
import { useRecord } from '../reader';

interface FirstRowsProps {
  readonly looked: LookedAt;
  readonly columns: readonly ColumnContent[];
  readonly onColumn: (at: number, content: ColumnContent) => void;
  /** It was read another way. */
  readonly onLooked: (looked: LookedAt) => void;
}

/** What the file's beginning says, and what its characters are read as: both can be put right. */
export function FirstRows({ looked, columns, onColumn, onLooked }: FirstRowsProps) {
  const { failed, choose } = useReading(looked, onLooked);
  const { encoding, unreadable, shape, headers, fields, sample, foreign } = looked.inspection;
  const rows = [...sample.slice(0, 5), ...foreign];
  return (
    <>
      <EncodingField
        label={encoding.label}
        unreadable={unreadable}
        remembered={looked.readBy === 'memory'}
        failed={failed}
        onChoose={(label) => void choose(label)}
      />
      {/* What the fields of a card hold is known. */}
      {shape === 'vcard' ? (
        <ColumnsTable headers={fields.map(fieldLabel)} sample={rows} />
      ) : (
        <ColumnsTable headers={headers} sample={rows} matched={{ columns, onColumn }} />
      )}
    </>
  );
}

/** Reads the file another way when the user says so; the last choice counts. */
function useReading(looked: LookedAt, onLooked: FirstRowsProps['onLooked']) {
  const record = useRecord();
  const [failed, setFailed] = useState<string | null>(null);
  const chosenRef = useRef<EncodingLabel | null>(null);
  const choose = async (label: EncodingLabel) => {
    chosenRef.current = label;
    try {
      const after = await lookAgain(record, looked, label);
      if (chosenRef.current !== label) return;
      setFailed(null);
      onLooked(after);
    } catch (error) {
      if (chosenRef.current === label) setFailed(problemOf(error));
    }
  };
  return { failed, choose };
}
