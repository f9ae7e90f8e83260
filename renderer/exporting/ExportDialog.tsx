import { useState } from 'react';
import {
  exportFormats,
  minutesForms,
  minutesParts,
  type ExportFormat,
  type MinutesForm,
  type MinutesPart,
} from '../../shared/api.ts';
import type { PublicChoices } from '../../shared/export/public/removals.ts';
import type { Language, TextKey } from '../../shared/i18n/translator.ts';
import type { MeetingStore } from '../stores/meeting-store.ts';
import { useSettings, useTranslate } from '../stores/settings-store.ts';
import { ui } from '../stores/ui-store.ts';
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

/** Every form but the plain one: which part, in which format and language. */
export function ExportDialog({ store }: { readonly store: MeetingStore }) {
  const t = useTranslate();
  const [format, setFormat] = useState<ExportFormat>('docx');
  const [part, setPart] = useState<MinutesPart>('minutes');
  const [form, setForm] = useState<MinutesForm>('full');
  const [papers, setPapers] = useState(true);
  const [isPublic, setPublic] = useState(false);
  const [publicChoices, setPublicChoices] = useState<PublicChoices>({ standIns: 'role', keep: [] });
  const [times, setTimes] = useState(false);
  const [contents, setContents] = useState(false);
  const [language, setLanguage] = useState<Language>(useSettings.getState().language);

  const hasItems = format !== 'json' && (part === 'minutes' || part === 'agenda');
  const hasTimes = hasItems && part === 'minutes' && form === 'full';
  const choice = {
    part,
    language,
    form,
    papers,
    times: times && hasTimes,
    contents: contents && hasItems,
  };
  return (
    <Dialog
      title={t('exporting.title')}
      size="small"
      onClose={ui.closeOverlay}
      onSubmit={() => {
        ui.closeOverlay();
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
          onChange={setPart}
        />
        <SelectField
          label={t('exporting.format')}
          value={format}
          options={exportFormats.map((value) => ({ value, label: t(formatLabels[value]) }))}
          onChange={setFormat}
        />
        <SelectField
          label={t('exporting.language')}
          value={language}
          options={[
            { value: 'nl', label: 'Nederlands' },
            { value: 'en', label: 'English' },
          ]}
          onChange={setLanguage}
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
            onChange={setForm}
          />
        )}
        {hasItems && part === 'agenda' && (
          <CheckField label={t('exporting.papers')} checked={papers} onChange={setPapers} />
        )}
        {hasTimes && (
          <CheckField label={t('exporting.times')} checked={times} onChange={setTimes} />
        )}
        {hasItems && (
          <CheckField label={t('exporting.contents')} checked={contents} onChange={setContents} />
        )}
        {format === 'docx' && !isPublic && <AccessibilityCheck store={store} choice={choice} />}
      </div>
    </Dialog>
  );
}
