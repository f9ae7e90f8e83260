import { useEffect, useState } from 'react';
import type { AppError, Exported, Outcome, TemplateView } from '../../shared/api.ts';
import type { Series } from '../../shared/meeting/schema.ts';
import { bridge } from '../bridge.ts';
import { openSaved, reveal } from '../exporting/saved-file.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { Badge } from '../ui/Badge.tsx';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { DialogError } from '../ui/DialogError.tsx';
import { PlaceholderList } from './PlaceholderList.tsx';
import styles from './TemplateDialog.module.css';
import { TemplateFindings } from './TemplateFindings.tsx';

/** The Word template of a series, or (`null`) of the meetings without one: which it is, and what is the matter with it. */
export function TemplateDialog({ series }: { readonly series: Series | null }) {
  const t = useTranslate();
  const id = series?.id ?? null;
  const { view, error, take, read } = useTemplate(id);
  const [starter, setStarter] = useState<Exported | null>(null);
  const name =
    series === null ? t('templates.withoutSeries') : (series.abbreviation ?? series.name);
  const remove = async () => {
    const removed = await bridge.call('template.remove', id);
    if (!removed.ok) take(removed);
    else await read();
  };
  const saveStarter = async () => {
    const saved = await bridge.call('template.saveStarter', id);
    take(saved.ok ? { ok: true, value: null } : saved);
    if (saved.ok && saved.value) setStarter(saved.value);
  };
  return (
    <Dialog
      title={t('templates.titleOf', { name })}
      onClose={ui.closeOverlay}
      footer={
        <>
          <Button onClick={() => void saveStarter()}>{t('templates.saveStarter')}</Button>
          <Button
            variant="primary"
            data-autofocus
            onClick={() => void bridge.call('template.choose', id).then(take)}
          >
            {t(view ? 'templates.chooseOther' : 'templates.choose')}
          </Button>
        </>
      }
    >
      <p className={styles['about']}>{t('templates.about')}</p>
      <div role="status">
        {view === null && (
          <p className={styles['none']}>
            {t('templates.none')} {t('templates.starterHint')}
          </p>
        )}
        {view && (
          <section className={styles['chosen']} aria-labelledby="template-name">
            <h3 id="template-name">{view.name}</h3>
            <Badge tone="done">{t('templates.inUse')}</Badge>
            {view.isOwn && (
              <Button variant="quiet" onClick={() => void remove()}>
                {t('templates.remove')}
              </Button>
            )}
            <p>{t(view.isOwn ? 'templates.isKept' : 'templates.isOfAll')}</p>
          </section>
        )}
        {view && <TemplateFindings findings={view.findings} />}
      </div>
      <div role="status">{starter && <SavedStarter {...starter} />}</div>
      <DialogError error={error} />
      <PlaceholderList />
    </Dialog>
  );
}

/** `view` is `undefined` until it is known. */
function useTemplate(id: string | null) {
  const [view, setView] = useState<TemplateView | null>();
  const [error, setError] = useState<AppError | null>(null);
  /** What was cancelled changes nothing. */
  const take = (answer: Outcome<TemplateView | null>) => {
    setError(answer.ok ? null : answer.error);
    if (answer.ok && answer.value) setView(answer.value);
  };
  const read = async () => {
    const found = await bridge.call('template.read', id);
    setError(found.ok ? null : found.error);
    setView(found.ok ? found.value : null);
  };
  useEffect(() => {
    let left = false;
    void bridge.call('template.read', id).then((found) => {
      if (left) return;
      setError(found.ok ? null : found.error);
      setView(found.ok ? found.value : null);
    });
    return () => {
      left = true;
    };
  }, [id]);
  return { view, error, take, read };
}

/** Says what to do with it next. */
function SavedStarter({ fileName, token }: Exported) {
  const t = useTranslate();
  return (
    <section className={styles['chosen']}>
      <p>{t('templates.starterSaved', { file: fileName })}</p>
      <Button variant="quiet" onClick={openSaved(token)}>
        {t('exporting.openInWord')}
      </Button>
      <Button variant="quiet" onClick={reveal(token)}>
        {t('exporting.reveal')}
      </Button>
    </section>
  );
}
