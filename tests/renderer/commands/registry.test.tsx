import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  isEnabled,
  runCommand,
  useCommands,
  type CommandHandlers,
} from '../../../renderer/commands/registry.ts';

function Layer({ handlers }: { readonly handlers: CommandHandlers }) {
  useCommands(handlers);
  return null;
}

const mounted: (() => void)[] = [];

/** Makes commands available; gives the functions that replace them and take them away. */
function offer(handlers: CommandHandlers) {
  const root = createRoot(document.createElement('div'));
  const show = (next: CommandHandlers) => {
    act(() => {
      root.render(<Layer handlers={next} />);
    });
  };
  const remove = () => {
    act(() => {
      root.unmount();
    });
  };
  show(handlers);
  mounted.push(remove);
  return { show, remove };
}

beforeAll(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
});
afterEach(() => {
  for (const remove of mounted.splice(0)) remove();
});

describe('a command', () => {
  it('cannot run before something offers it', () => {
    expect(isEnabled('app.help')).toBe(false);
    expect(runCommand('app.help')).toBe(false);
  });

  it('runs, and says that it did', () => {
    let runs = 0;
    offer({ 'app.help': () => runs++ });
    expect(runCommand('app.help')).toBe(true);
    expect(runs).toBe(1);
  });

  it('does not run while its handler says it cannot', () => {
    let possible = false;
    let runs = 0;
    offer({ 'edit.undo': { run: () => runs++, enabled: () => possible } });
    expect(runCommand('edit.undo')).toBe(false);
    possible = true;
    expect(runCommand('edit.undo')).toBe(true);
    expect(runs).toBe(1);
  });

  it('belongs to what was opened last, until that closes', () => {
    const heard: string[] = [];
    offer({ 'app.help': () => heard.push('screen') });
    const dialog = offer({ 'app.help': () => heard.push('dialog') });
    runCommand('app.help');
    dialog.remove();
    runCommand('app.help');
    expect(heard).toEqual(['dialog', 'screen']);
  });

  it('runs what the component says now, not what it said first', () => {
    const heard: string[] = [];
    const { show } = offer({ 'app.help': () => heard.push('first') });
    show({ 'app.help': () => heard.push('second') });
    runCommand('app.help');
    expect(heard).toEqual(['second']);
  });
});
