import type { ComponentChildren } from 'preact';

import { Seal, type SealState } from './Seal';

interface NoticeProps {
  readonly state: SealState;
  readonly children: ComponentChildren;
  /**
   * `alert` interrupts a screen reader; `status` waits; leave out for what stands there from the
   * start.
   */
  readonly role?: 'alert';
}

/** A sentence the user should not miss, with what can be done about it. */
export function Notice({ state, children, role }: NoticeProps) {
  return (
    <div class={`notice ${state}`} {...(role && { role })}>
      <Seal state={state} />
      <div>{children}</div>
    </div>
  );
}
