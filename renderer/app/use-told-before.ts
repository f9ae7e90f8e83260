import { useState } from 'react';
import type { Notice } from '../stores/ui-store.ts';

/** Whether this was told before the modal window opened: then it is not about it, and waits behind it. */
export function useToldBefore(notice: Notice | null, modal: HTMLElement | undefined): boolean {
  const [opened, setOpened] = useState({ modal, notice });
  if (opened.modal !== modal) setOpened({ modal, notice });
  return modal !== undefined && notice !== null && opened.notice === notice;
}
