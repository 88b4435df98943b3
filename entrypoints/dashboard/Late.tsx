import type { ComponentChild } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { Failed } from '@/components/dashboard/Shell';

interface LateProps<Part> {
  readonly load: () => Promise<Part>;
  readonly children: (part: Part) => ComponentChild;
}

/** A part of a view that is loaded when it is first shown; until then there is nothing. */
export function Late<Part>({ load, children }: LateProps<Part>) {
  const [loaded, setLoaded] = useState<{ readonly part: Part } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  useEffect(() => {
    load().then(
      (part) => setLoaded({ part }),
      (error: unknown) => setProblem(String(error)),
    );
  }, [load]);
  if (problem !== null) return <Failed detail={problem} onRetry={() => location.reload()} />;
  return <>{loaded && children(loaded.part)}</>;
}
