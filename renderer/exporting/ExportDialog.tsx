import { useEffect, useState } from 'react';
import {
  exportFormats,
  minutesForms,
  minutesOrders,
  minutesParts,
  type ExportChoice,
} from '../../shared/api.ts';
import { wasReordered } from '../../shared/export/discussed-order.ts';
import type { PublicChoices } from '../../shared/export/public/removals.ts';
import { bridge } from '../bridge.ts';
import { runCommand } from '../commands/registry.ts';
import { useOwnOverlay } from '../stores/dialog-drafts.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { tellTrouble } from '../stores/notices.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { TemplateField } from '../templates/TemplateField.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { AccessibilityCheck } from './AccessibilityCheck.tsx';
import { formatLabels, formLabels, orderLabels, partLabels } from './choice-labels.ts';
import { documentChoice, openChoices } from './document-choice.ts';
import styles from './ExportDialog.module.css';
import { isOrdinary, previewExport, usePreviewed } from './previewed-export.ts';
import { PublicChoicesView } from './PublicChoicesView.tsx';
import { saveAs } from './save-as.ts';

/** Every form but the plain one: which part, in which format and language. Begins with the last choice. */
export function ExportDialog({ store }: { readonly store: MeetingStore }) {
  const [begin, setBegin] = useState<Begin | null>(null);
  const own = useOwnOverlay();
  const { id, seriesId } = store.getState().meeting;
  useEffect(() => {
    const found = [
      bridge.call('export.lastChoice', id),
      bridge.call('house.read', seriesId),
    ] as const;
    void Promise.all(found).then(([last, house]) => {
      if (last.ok && house.ok) {
        setBegin({ last: last.value, usualContents: house.value.style.contents });
        return;
      }
      ui.closeIfStill(own);
      for (const read of [last, house]) if (!read.ok) tellTrouble(read.error);
    });
  }, [own, id, seriesId]);
  return begin && <ExportForm store={store} {...begin} />;
}

interface Begin {
  readonly last: ExportChoice;
  /** Whether the house style wants a table of contents. */
  readonly usualContents: boolean;
}

interface ExportFormProps extends Begin {
  readonly store: MeetingStore;
}

function ExportForm({ store, last, usualContents }: ExportFormProps) {
  const t = useTranslate();
  const [chosen, setChosen] = useState(last);
  const { format, part, form, language, contents, papers, times, order, plain } = chosen;
  const set = (part: Partial<ExportChoice>) => {
    setChosen((before) => ({ ...before, ...part }));
  };
  const [reordered] = useState(() => wasReordered(store.getState().meeting.items));
  const { id, items } = store.getState().meeting;
  const before = usePreviewed(id)?.edition ?? null;
  const [isPublic, setPublic] = useState(before !== null);
  const [publicChoices, setPublicChoices] = useState<PublicChoices>(
    before ?? { standIns: 'role', keep: [] },
  );
  const edition = isPublic ? publicChoices : null;
  const isOpen = openChoices(chosen, reordered);
  const choice = documentChoice(chosen, items);
  const settle = () => {
    ui.closeOverlay();
    void bridge.call('export.remember', id, chosen);
    const previewed = { meeting: id, choice: chosen, edition };
    const usual = { language: useSettings.getState().language, contents: usualContents };
    previewExport(isOrdinary(previewed, items, usual) ? null : previewed);
  };
  return (
    <Dialog
      title={t('exporting.title')}
      size="small"
      onClose={ui.closeOverlay}
      onSubmit={() => {
        settle();
        void saveAs(store, { format, ...choice, ...(edition && { edition }) });
      }}
      footer={
        <>
          {format !== 'json' && (
            <Button
              variant="quiet"
              className={styles['preview']}
              onClick={() => {
                settle();
                runCommand('mode.finish');
              }}
            >
              {t('exporting.preview')}
            </Button>
          )}
          <Button onClick={ui.closeOverlay}>{t('exporting.cancel')}</Button>
          <Button type="submit" variant="primary">
            {t('exporting.save')}
          </Button>
        </>
      }
    >
      <div className={styles['fields']}>
        <SelectField
          label={t('exporting.part')}
          value={part}
          options={minutesParts.map((value) => ({ value, label: t(partLabels[value]) }))}
          onChange={(part) => {
            set({ part });
          }}
        />
        <SelectField
          label={t('exporting.format')}
          value={format}
          options={exportFormats.map((value) => ({ value, label: t(formatLabels[value]) }))}
          onChange={(format) => {
            set({ format });
          }}
        />
        <SelectField
          label={t('exporting.language')}
          value={language}
          options={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
          onChange={(language) => {
            set({ language });
          }}
        />
        <SelectField
          label={t('publishing.edition')}
          value={isPublic ? 'public' : 'full'}
          options={[
            { value: 'full', label: t('publishing.editionFull') },
            { value: 'public', label: t('publishing.editionPublic') },
          ]}
          onChange={(edition) => {
            setPublic(edition === 'public');
          }}
        />
        {isPublic && (
          <PublicChoicesView
            meeting={store.getState().meeting}
            language={language}
            choices={publicChoices}
            onChange={setPublicChoices}
          />
        )}
        {isOpen.form && (
          <SelectField
            label={t('exporting.form')}
            value={form}
            options={minutesForms.map((value) => ({ value, label: t(formLabels[value]) }))}
            onChange={(form) => {
              set({ form });
            }}
          />
        )}
        {isOpen.order && (
          <SelectField
            label={t('exporting.order')}
            value={order}
            options={minutesOrders.map((value) => ({ value, label: t(orderLabels[value]) }))}
            onChange={(next) => {
              set({ order: next });
            }}
          />
        )}
        {isOpen.papers && (
          <CheckField
            label={t('exporting.papers')}
            checked={papers}
            onChange={(next) => {
              set({ papers: next });
            }}
          />
        )}
        {isOpen.times && (
          <CheckField
            label={t('exporting.times')}
            checked={times}
            onChange={(next) => {
              set({ times: next });
            }}
          />
        )}
        {isOpen.items && (
          <CheckField
            label={t('exporting.contents')}
            checked={contents}
            onChange={(next) => {
              set({ contents: next });
            }}
          />
        )}
        {format === 'docx' && (
          <TemplateField
            series={store.getState().series}
            plain={plain}
            onChange={(next) => {
              set({ plain: next });
            }}
          />
        )}
        {format === 'docx' && (
          <AccessibilityCheck store={store} choice={choice} edition={edition} />
        )}
      </div>
    </Dialog>
  );
}
