import { useEffect, useState } from 'react';
import { anchors } from '../../../shared/export/anchors.ts';
import type { PagesPreview } from '../../../shared/export/preview.ts';
import { allItems } from '../../../shared/meeting/tree.ts';
import { bridge } from '../../bridge.ts';
import { runCommand } from '../../commands/registry.ts';
import { previewedDocument, usePreviewed } from '../../exporting/previewed-export.ts';
import { PagesView } from '../../pages/PagesView.tsx';
import { useSettings, useTranslate } from '../../stores/settings-store.ts';
import { tellTrouble } from '../../stores/notices.ts';
import { ui, useUi } from '../../stores/ui-store.ts';
import { useMeeting, useMeetingStore } from '../meeting-context.ts';
import styles from './MinutesPages.module.css';
import { PreviewCaption } from './PreviewCaption.tsx';

/** How long after the last change the pages are made anew, in milliseconds. */
const REST = 150;

/** The pages as the PDF will have them, at the item that is chosen in the agenda. */
export function MinutesPages() {
  const t = useTranslate();
  const store = useMeetingStore();
  const current = useUi((state) => state.currentItem);
  const preview = usePreview();
  const toItem = (anchor: string) => {
    const { items } = store.getState().meeting;
    const item = allItems(items).find(({ id }) => anchors.item(id) === anchor);
    if (!item) return;
    ui.goTo(item.id);
    runCommand('mode.live');
  };
  return (
    <div className={styles['pages']}>
      <h1 className="visually-hidden">{t('meeting.page')}</h1>
      <PreviewCaption />
      {preview && (
        <PagesView
          preview={preview}
          label={t('meeting.page')}
          anchor={current === null ? null : anchors.item(current)}
          onItem={toItem}
        />
      )}
    </div>
  );
}

/** Made on another thread, of the meeting as the window has it: typing never waits for it. */
function usePreview(): PagesPreview | null {
  const meeting = useMeeting((state) => state.meeting);
  const language = useSettings((settings) => settings.language);
  const previewed = usePreviewed(meeting.id);
  // A house style that was just saved shows at once.
  const isCovered = useUi(({ overlay }) => overlay?.kind === 'house');
  const [preview, setPreview] = useState<PagesPreview | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const options = previewed
      ? previewedDocument(previewed, meeting.items)
      : ({ part: 'minutes', language } as const);
    const timer = setTimeout(() => {
      void bridge.call('export.preview', meeting, options).then((made) => {
        if (!isCurrent) return;
        if (made.ok) setPreview(made.value);
        else tellTrouble(made.error);
      });
    }, REST);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [meeting, language, previewed, isCovered]);
  return preview;
}
