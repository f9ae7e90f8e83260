import { useEffect, useState } from 'react';
import { importDropped } from '../importing/start-import.ts';
import { say } from '../stores/notices.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './DropZone.module.css';

/** A file dropped anywhere on the window is read as an agenda or report, but for where files are taken. */
export function DropZone() {
  const t = useTranslate();
  if (!useFileDrag()) return null;
  return (
    <div className={styles['zone']}>
      <p>
        <Icon name="import" />
        {t('importing.dropHere')}
      </p>
    </div>
  );
}

/** Whether a file hangs over the window; takes it when it is let go. */
function useFileDrag(): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const listening = new AbortController();
    const on = (name: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) => {
      window.addEventListener(name, listener, { signal: listening.signal });
    };
    on('dragover', (event) => {
      if (!hasFiles(event)) return;
      if (hasOtherTaker(event)) {
        setOver(false);
        return;
      }
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(false);
    });
    on('drop', (event) => {
      if (!hasFiles(event) || hasOtherTaker(event)) return;
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer?.files ?? null);
    });
    return () => {
      listening.abort();
    };
  }, []);
  return isOver;
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** What stands there takes files itself, see `useFileDrop`. */
function hasOtherTaker({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}

function take(files: FileList | null): void {
  if (document.querySelector('dialog[open]')) return;
  const file = files?.[0];
  if (file && files.length === 1) void importDropped(file);
  else ui.tell({ tone: 'trouble', text: say('app.oneFile'), actions: [] });
}
