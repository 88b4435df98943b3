import { useEffect, useState } from 'preact/hooks';

import { formatShare } from '@/components/dashboard/format-share';
import { hearMaking, type Making as HowFar } from '@/lib/messages/making';

/**
 * How far the background is with making lists and counts anew. Until it has told, nothing is known
 * but that it is at it.
 */
export function Making({ label }: { readonly label: string }) {
  const [making, setMaking] = useState<HowFar | null>(null);
  useEffect(() => hearMaking(setMaking), []);
  if (!making) return <progress aria-label={label} />;
  const { done, all } = making;
  return (
    <div class="row">
      <progress class="push" aria-label={label} value={done} max={Math.max(all, 1)} />
      <span class="hint">{formatShare(done, all)}</span>
    </div>
  );
}
