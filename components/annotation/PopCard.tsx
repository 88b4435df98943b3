import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface PopCardProps {
  readonly label: string;
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/**
 * A card beside the page: not modal, so that the draft can be written on; Escape closes it, and the
 * focus goes where it came from.
 */
export function PopCard({ label, onClose, children }: PopCardProps) {
  const box = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const card = box.current;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The site's dialog that the message is written in stays open.
      event.preventDefault();
      onClose();
    };
    card?.addEventListener('keydown', onKey);
    return () => card?.removeEventListener('keydown', onKey);
  }, [onClose]);
  useEffect(() => {
    const root = box.current?.getRootNode();
    const before = root instanceof ShadowRoot ? root.activeElement : null;
    // The heading, not the card: a screen reader would read all of the card in one breath.
    const heading = box.current?.querySelector('h2');
    (heading ?? box.current)?.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <dialog ref={box} open class="card" tabIndex={-1} aria-label={label}>
      {children}
    </dialog>
  );
}
