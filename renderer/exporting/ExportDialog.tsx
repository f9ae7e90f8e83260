import { useEffect, useState } from 'react';
import {
  exportFormats,
  minutesForms,
  minutesOrders,
  minutesParts,
  type ExportChoice,
  type ExportFormat,
  type MinutesForm,
  type MinutesOrder,
  type MinutesPart,
} from '../../shared/api.ts';
import { wasReordered } from '../../shared/export/discussed-order.ts';
import type { PublicChoices } from '../../shared/export/public/removals.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';
import { bridge } from '../bridge.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { tellTrouble } from '../stores/notices.ts';
import { useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
import { TemplateField } from '../templates/TemplateField.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckField } from '../ui/CheckField.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { AccessibilityCheck } from './AccessibilityCheck.tsx';
import styles from './ExportDialog.module.css';
import { PublicChoicesView } from './PublicChoicesView.tsx';
import { saveAs } from './save-as.ts';

const formatLabels: Readonly<Record<ExportFormat, TextKey>> = {
  docx: 'exporting.formatDocx',
  pdf: 'exporting.formatPdf',
  odt: 'exporting.formatOdt',
  html: 'exporting.formatHtml',
  markdown: 'exporting.formatMarkdown',
  text: 'exporting.formatText',
  json: 'exporting.formatJson',
};
const partLabels: Readonly<Record<MinutesPart, TextKey>> = {
  minutes: 'exporting.partMinutes',
  decisions: 'exporting.partDecisions',
  actions: 'exporting.partActions',
  attendance: 'exporting.partAttendance',
  agenda: 'exporting.partAgenda',
};
const formLabels: Readonly<Record<MinutesForm, TextKey>> = {
  full: 'exporting.formFull',
  short: 'exporting.formShort',
};

const orderLabels: Readonly<Record<MinutesOrder, TextKey>> = {
  agenda: 'exporting.orderAgenda',
  discussed: 'exporting.orderDiscussed',
};

/** Every form but the plain one: which part, in which format and language. Begins with the last choice. */
export function ExportDialog({ store }: { readonly store: MeetingStore }) {
  const [last, setLast] = useState<ExportChoice | null>(null);
  const { id } = store.getState().meeting;
  useEffect(() => {
    void bridge.call('export.lastChoice', id).then((found) => {
      if (found.ok) setLast(found.value);
      else {
        ui.closeOverlay();
        tellTrouble(found.error);
      }
    });
  }, [id]);
  return last && <ExportForm store={store} last={last} />;
}

interface ExportFormProps {
  readonly store: MeetingStore;
  readonly last: ExportChoice;
}

function ExportForm({ store, last }: ExportFormProps) {
  const t = useTranslate();
  const [chosen, setChosen] = useState(last);
  const { format, part, form, language, contents, papers, times, order, plain } = chosen;
  const set = (part: Partial<ExportChoice>) => {
    setChosen((before) => ({ ...before, ...part }));
  };
  const [reordered] = useState(() => wasReordered(store.getState().meeting.items));
  const [isPublic, setPublic] = useState(false);
  const [publicChoices, setPublicChoices] = useState<PublicChoices>({ standIns: 'role', keep: [] });

  const hasItems = format !== 'json' && (part === 'minutes' || part === 'agenda');
  const hasTimes = hasItems && part === 'minutes' && form === 'full';
  const hasOrder = hasItems && part === 'minutes' && reordered;
  const choice = {
    part,
    language,
    form,
    papers,
    times: times && hasTimes,
    order: hasOrder ? order : 'agenda',
    contents: contents && hasItems,
    plain,
  };
  return (
    <Dialog
      title={t('exporting.title')}
      size="small"
      onClose={ui.closeOverlay}
      onSubmit={() => {
        ui.closeOverlay();
        void bridge.call('export.remember', store.getState().meeting.id, chosen);
        void saveAs(store, { format, ...choice, ...(isPublic && { edition: publicChoices }) });
      }}
      footer={
        <>
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
        {hasItems && part === 'minutes' && (
          <SelectField
            label={t('exporting.form')}
            value={form}
            options={minutesForms.map((value) => ({ value, label: t(formLabels[value]) }))}
            onChange={(form) => {
              set({ form });
            }}
          />
        )}
        {hasOrder && (
          <SelectField
            label={t('exporting.order')}
            value={order}
            options={minutesOrders.map((value) => ({ value, label: t(orderLabels[value]) }))}
            onChange={(next) => {
              set({ order: next });
            }}
          />
        )}
        {hasItems && part === 'agenda' && (
          <CheckField
            label={t('exporting.papers')}
            checked={papers}
            onChange={(next) => {
              set({ papers: next });
            }}
          />
        )}
        {hasTimes && (
          <CheckField
            label={t('exporting.times')}
            checked={times}
            onChange={(next) => {
              set({ times: next });
            }}
          />
        )}
        {hasItems && (
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
          <AccessibilityCheck
            store={store}
            choice={choice}
            edition={isPublic ? publicChoices : null}
          />
        )}
      </div>
    </Dialog>
  );
}
