import { useEffect, useState } from 'react';
import { importDropped } from '../importing/start-import.ts';
import { useDropTaker } from '../stores/drop-taker.ts';
import { say } from '../stores/notices.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Icon } from '../ui/Icon.tsx';
import styles from './DropZone.module.css';

/** What comes of a file that is let go. */
type Way = 'import' | 'attach';

/**
 * A file dropped anywhere on the window is read as an agenda or report, but for where files are taken. In a
 * meeting it may be a paper of the item on screen as well: there the side of the window says which.
 */
export function DropZone() {
  const t = useTranslate();
  const taker = useDropTaker((state) => state.taker);
  const way = useFileDrag();
  if (way === null) return null;
  return (
    <div className={styles['zone']}>
      <p data-over={way === 'import'}>
        <Icon name="import" />
        <span>{t(taker ? 'importing.dropToImport' : 'importing.dropHere')}</span>
      </p>
      {taker && (
        <p data-over={way === 'attach'}>
          <Icon name="paperclip" />
          <span>{taker.label}</span>
        </p>
      )}
    </div>
  );
}

/** What would come of the file that hangs over the window, if one does; does it when it is let go. */
function useFileDrag(): Way | null {
  const [over, setOver] = useState<Way | null>(null);
  useEffect(() => {
    const listening = new AbortController();
    const on = (name: 'dragover' | 'dragleave' | 'drop', listener: (event: DragEvent) => void) => {
      window.addEventListener(name, listener, { signal: listening.signal });
    };
    on('dragover', (event) => {
      if (!hasFiles(event)) return;
      if (hasOtherTaker(event)) {
        setOver(null);
        return;
      }
      event.preventDefault();
      setOver(wayAt(event));
    });
    on('dragleave', (event) => {
      if (event.relatedTarget === null) setOver(null);
    });
    on('drop', (event) => {
      if (!hasFiles(event) || hasOtherTaker(event)) return;
      event.preventDefault();
      setOver(null);
      take([...(event.dataTransfer?.files ?? [])], wayAt(event));
    });
    return () => {
      listening.abort();
    };
  }, []);
  return over;
}

function wayAt({ clientX }: DragEvent): Way {
  const { taker } = useDropTaker.getState();
  return taker && clientX >= window.innerWidth / 2 ? 'attach' : 'import';
}

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes('Files') ?? false;
}

/** What stands there takes files itself, see `useFileDrop`. */
function hasOtherTaker({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-takes-files]') !== null;
}

function take(files: readonly File[], way: Way): void {
  if (document.querySelector('dialog[open]')) return;
  const [file] = files;
  if (way === 'attach') useDropTaker.getState().taker?.take(files);
  else if (file && files.length === 1) void importDropped(file);
  else ui.tell({ tone: 'trouble', text: say('app.oneFile'), actions: [] });
}
