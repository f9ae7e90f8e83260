import type { ExportFormat, MinutesForm, MinutesOrder, MinutesPart } from '../../shared/api.ts';
import type { TextKey } from '../../shared/i18n/translator.ts';

export const formatLabels: Readonly<Record<ExportFormat, TextKey>> = {
  docx: 'exporting.formatDocx',
  pdf: 'exporting.formatPdf',
  odt: 'exporting.formatOdt',
  html: 'exporting.formatHtml',
  markdown: 'exporting.formatMarkdown',
  text: 'exporting.formatText',
  json: 'exporting.formatJson',
};
export const partLabels: Readonly<Record<MinutesPart, TextKey>> = {
  minutes: 'exporting.partMinutes',
  decisions: 'exporting.partDecisions',
  actions: 'exporting.partActions',
  attendance: 'exporting.partAttendance',
  agenda: 'exporting.partAgenda',
};
export const formLabels: Readonly<Record<MinutesForm, TextKey>> = {
  full: 'exporting.formFull',
  short: 'exporting.formShort',
};

export const orderLabels: Readonly<Record<MinutesOrder, TextKey>> = {
  agenda: 'exporting.orderAgenda',
  discussed: 'exporting.orderDiscussed',
};
