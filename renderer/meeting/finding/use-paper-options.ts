import { useMemo } from 'react';
import { paletteMatches } from '../../commands/palette-matches.ts';
import { usePaletteFinder } from '../../commands/palette-sources.ts';
import { useTranslate } from '../../stores/settings-store.ts';
import { openFile } from '../attachments/open-file.ts';
import { allPapers } from '../attachments/papers.ts';
import { useMeetingStore } from '../meeting-context.ts';

/** As many as leave room for what else is found. */
const MOST = 7;

/** In the palette: the attachments that have a file, to open it. */
export function usePaperOptions(): void {
  const t = useTranslate();
  const store = useMeetingStore();
  const source = useMemo(
    () =>
      ({
        label: 'meeting.attachments',
        find: (text) => {
          if (text.trim() === '') return [];
          const options = allPapers(store.getState().meeting.items).map((paper) => ({
            id: `paper ${paper.id}`,
            kind: 'paper' as const,
            number: '',
            label: t('meeting.openPaper', { paper: `${paper.code} ${paper.title}`.trim() }),
            note: paper.file,
            run: () => void openFile(store, paper.id),
          }));
          return paletteMatches(options, text).slice(0, MOST);
        },
      }) as const satisfies Parameters<typeof usePaletteFinder>[0],
    [store, t],
  );
  usePaletteFinder(source);
}
