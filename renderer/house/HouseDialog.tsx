import { useEffect, useState } from 'react';
import type { AppError, HouseView } from '../../shared/api.ts';
import { unknownFields } from '../../shared/house/running-fields.ts';
import type { HouseStyle } from '../../shared/house/house-style.ts';
import type { Series } from '../../shared/meeting/schema.ts';
import { bridge } from '../bridge.ts';
import { leaveDialog, useDialogDraft, useOwnOverlay } from '../stores/dialog-drafts.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import { Tabs } from '../ui/Tabs.tsx';
import { ContentFields } from './ContentFields.tsx';
import styles from './HouseDialog.module.css';
import { HouseSample } from './HouseSample.tsx';
import { LookFields } from './LookFields.tsx';
import { RunningFields } from './RunningFields.tsx';

type Tab = 'look' | 'pages' | 'content';

/** How the documents of a series look (`null`: of all that have no style of their own). */
export function HouseDialog({ series }: { readonly series: Series | null }) {
  const t = useTranslate();
  const [view, setView] = useState<HouseView | null>(null);
  const [error, setError] = useState<AppError | null>(null);
  const id = series?.id ?? null;
  useEffect(() => {
    void bridge.call('house.read', id).then((read) => {
      if (read.ok) setView(read.value);
      else setError(read.error);
    });
  }, [id]);
  const title = series
    ? t('house.title', { series: series.abbreviation ?? series.name })
    : t('house.titleShared');
  if (!view) {
    return (
      <Dialog title={title} size="full" onClose={ui.closeOverlay}>
        <DialogError error={error} />
      </Dialog>
    );
  }
  return <HouseForm title={title} series={series} view={view} />;
}

interface HouseFormProps {
  readonly title: string;
  readonly series: Series | null;
  readonly view: HouseView;
}

function HouseForm({ title, series, view }: HouseFormProps) {
  const t = useTranslate();
  const own = useOwnOverlay();
  const [draft, setDraft] = useDialogDraft('style', () => view.style);
  const [picture, setPicture] = useDialogDraft('picture', () => view.logo);
  const [tab, setTab] = useState<Tab>('look');
  const [isTried, setTried] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const set = (part: Partial<HouseStyle>) => {
    setDraft((before) => ({ ...before, ...part }));
  };

  const store = async (style: HouseStyle | null) => {
    const saved = await bridge.call('house.save', series?.id ?? null, style);
    if (saved.ok) ui.closeIfStill(own);
    else setError(saved.error);
  };
  const save = async () => {
    setTried(true);
    const wrong = firstWrong(draft);
    if (wrong) setTab(wrong);
    else await store(draft);
  };

  return (
    <Dialog
      title={title}
      size="full"
      onClose={leaveDialog}
      onSubmit={save}
      footer={
        <>
          {series && view.isOwn && (
            <Button variant="quiet" className={styles['remove']} onClick={() => void store(null)}>
              {t('house.remove')}
            </Button>
          )}
          <Button onClick={leaveDialog}>{t('house.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('house.save')}
          </Button>
        </>
      }
    >
      <p className={styles['about']}>
        {t(series ? 'house.explanation' : 'house.explanationShared')}
        {series && !view.isOwn && ` ${t('house.inherited')}`}
      </p>
      {view.isDamaged && <p role="alert">{t('house.damaged')}</p>}
      <div className={styles['columns']}>
        <div className={styles['fields']}>
          <Tabs
            label={t('house.tabs')}
            selected={tab}
            onSelect={setTab}
            tabs={[
              { id: 'look', label: t('house.tabLook') },
              { id: 'pages', label: t('house.tabPages') },
              { id: 'content', label: t('house.tabContent') },
            ]}
          >
            <div className={styles['panel']}>
              {tab === 'look' && (
                <LookFields
                  draft={draft}
                  logo={picture}
                  isTried={isTried}
                  onChange={set}
                  onPicture={setPicture}
                />
              )}
              {tab === 'pages' && <RunningFields draft={draft} onChange={set} />}
              {tab === 'content' && <ContentFields draft={draft} onChange={set} />}
            </div>
          </Tabs>
          <DialogError error={error} />
        </div>
        <HouseSample draft={draft} />
      </div>
    </Dialog>
  );
}

/** Where something still has to be filled in or mended. */
function firstWrong({ logo, header, footer }: HouseStyle): Tab | null {
  if (logo?.alt.trim() === '') return 'look';
  const lines = [header.left, header.right, footer.left, footer.right];
  return lines.some((line) => unknownFields(line).length > 0) ? 'pages' : null;
}
