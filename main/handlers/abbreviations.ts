import { basename } from 'node:path';
import { translator } from '../../shared/i18n/translator.ts';
import { fail, ok } from '../../shared/result.ts';
import { outcome } from '../app-error.ts';
import type { Handlers } from '../dispatch.ts';
import { withExtension } from '../file-names.ts';
import { readInput } from '../read-input.ts';
import { decodeText } from '../readers/decode-text.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { attempt } from '../storage/file-trouble.ts';
import type { Context } from './context.ts';

type AbbreviationsCall = Extract<keyof Handlers, `abbreviations.${string}`>;

/** The abbreviations of a series as a text file, to take them to another series or machine. */
export function abbreviationsHandlers({
  around,
  desktop,
  settings,
}: Context): Pick<Handlers, AbbreviationsCall> {
  return {
    'abbreviations.pick': async () => {
      const path = await desktop.pickFile('abbreviations');
      if (path === undefined) return ok(null);
      const bytes = await readInput(around.files, path);
      if (!bytes.ok) return bytes;
      const text = decodeText(bytes.value);
      if (text !== undefined) return ok(text);
      return fail({ key: 'errors.importBinary', values: { file: basename(path) } });
    },
    'abbreviations.save': async (text) => {
      const translate = translator(settings.value.language);
      const path = await desktop.chooseTarget({
        title: translate('capture.saveTitle'),
        name: translate('capture.fileName'),
        kind: translate('capture.fileKind'),
        extension: 'txt',
      });
      if (path === undefined) return ok(null);
      const target = withExtension(path, 'txt');
      return outcome(
        await attempt('unwritable', target, async () => {
          await writeDurably(around.files, target, text);
          return basename(target);
        }),
      );
    },
  };
}
