import { useEffect, useState } from 'preact/hooks';

import { formatShare } from '@/components/dashboard/format-share';
import { hearMaking, type Making as HowFar } from '@/lib/messages/making';

/**
 * How far the background is with making lists and counts anew. Until it has told, nothing is known
 * but that it is at it.
 */
export function Making({ label }: { readonly label: string }) {
  const [making, setMaking] = useState<HowFar | null>(null);
  useEffect(() => hearMaking('anew', setMaking), []);
  return <Progress label={label} howFar={making} />;
}

interface ProgressProps {
  readonly label: string;
  /** Null while nothing is known but that it goes on. */
  readonly howFar: HowFar | null;
}

/** How far something is, as a bar and in words. */
export function Progress({ label, howFar }: ProgressProps) {
  if (!howFar) return <progress aria-label={label} />;
  const { done, all } = howFar;
  return (
    <div class="row">
      <progress class="push" aria-label={label} value={done} max={Math.max(all, 1)} />
      <span class="hint">{formatShare(done, all)}</span>
    </div>
  );
}
