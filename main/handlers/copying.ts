import { basename } from 'node:path';
import type { Exported, Outcome } from '../../shared/api.ts';
import { translator } from '../../shared/i18n/translator.ts';
import { toInterchange } from '../../shared/meeting/interchange.ts';
import { fail, ok } from '../../shared/result.ts';
import type { Handlers } from '../dispatch.ts';
import { copyName, withExtension } from '../file-names.ts';
import { writeDurably } from '../storage/durable-file.ts';
import { attempt } from '../storage/file-trouble.ts';
import type { Files } from '../storage/files.ts';
import type { Context } from './context.ts';

/**
 * A copy of the meeting as the window has it, which may be all there is of it: neither the library
 * nor the journal has a part in this, and it is read back before it is called saved.
 */
export function copyHandlers({
  around,
  desktop,
  exported,
  settings,
}: Context): Pick<Handlers, 'copy.save'> {
  return {
    'copy.save': async (meeting) => {
      const translate = translator(settings.value.language);
      const path = await desktop.chooseTarget({
        title: translate('saving.copyTitle'),
        name: copyName(meeting, translate),
        kind: translate('saving.copyKind'),
        extension: 'json',
      });
      if (path === undefined) return ok(null);
      const target = withExtension(path, 'json');
      const content = `${JSON.stringify(toInterchange(meeting), null, 1)}\n`;
      const written = await writeAndReadBack(around.files, target, content);
      return written.ok
        ? ok({ fileName: basename(target), token: exported.add(target) } satisfies Exported)
        : written;
    },
  };
}

async function writeAndReadBack(
  files: Files,
  path: string,
  content: string,
): Promise<Outcome<null>> {
  const values = { file: basename(path) };
  const found = await attempt('unwritable', path, async () => {
    await writeDurably(files, path, content);
    return files.read(path);
  });
  if (!found.ok) return fail({ key: `errors.copying.${found.error.cause}`, values });
  const isSame = new TextDecoder().decode(found.value) === content;
  return isSame ? ok(null) : fail({ key: 'errors.copying.different', values });
}
