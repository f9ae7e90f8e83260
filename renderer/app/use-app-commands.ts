import { bridge } from '../bridge.ts';
import { useCommands } from '../commands/registry.ts';
import { pickImport } from '../importing/start-import.ts';
import { useFieldSpelling } from '../spelling/use-field-spelling.ts';
import { ui } from '../stores/ui-store.ts';
import { resetTextScale, scaleText } from './text-scale.ts';

/** The commands that work on every screen. */
export function useAppCommands(): void {
  useFieldSpelling();
  useCommands({
    'meeting.new': () => {
      ui.show({ kind: 'newMeeting' });
    },
    'import.file': () => void pickImport(),
    'import.paste': () => {
      ui.show({ kind: 'paste' });
    },
    'app.settings': () => {
      ui.show({ kind: 'settings' });
    },
    'app.palette': () => {
      ui.show({ kind: 'palette', query: '' });
    },
    'app.help': () => {
      ui.show({ kind: 'help' });
    },
    'app.quit': () => void bridge.call('app.quit'),
    'view.larger': () => {
      scaleText(1);
    },
    'view.smaller': () => {
      scaleText(-1);
    },
    'view.normalSize': resetTextScale,
  });
}
