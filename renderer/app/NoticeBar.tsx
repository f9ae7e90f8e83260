import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import { useCommands } from '../commands/registry.ts';
import { useExporting } from '../exporting/exporting-store.ts';
import { ui, useUi } from '../stores/ui-store.ts';
import { useModals } from '../ui/open-modals.ts';
import { NoticePlace } from './NoticePlace.tsx';
import { useToldBefore } from './use-told-before.ts';

/** Long enough to read it and to take it back; trouble stays until it is dismissed. Milliseconds. */
const DONE_STAYS = 10_000;

/**
 * What just happened and what is under way, read out by assistive tools. What is told while a dialog is open
 * is told in it: the rest of the window cannot be reached then.
 */
export function NoticeBar() {
  const notice = useUi((state) => state.notice);
  const isExportLong = useExporting((state) => state.isLong);
  const modal = useModals(({ open }) => open.at(-1));
  const isBehind = useToldBefore(notice, modal);
  useEffect(() => {
    if (notice?.tone !== 'done' || notice.stays || isBehind) return undefined;
    // Not while somebody is at it.
    const timer = setInterval(() => {
      if (!document.activeElement?.closest('[data-notices]')) ui.tell(null);
    }, DONE_STAYS);
    return () => {
      clearInterval(timer);
    };
  }, [notice, isBehind]);
  useCommands({
    'view.notice': {
      enabled: () => notice !== null || isExportLong,
      run: () => {
        const page = modal ?? document;
        page.querySelector<HTMLElement>('[data-notices] button')?.focus();
      },
    },
  });
  return (
    <>
      <NoticePlace notice={modal && !isBehind ? null : notice} isPage />
      {modal && createPortal(<NoticePlace notice={isBehind ? null : notice} />, modal)}
    </>
  );
}
