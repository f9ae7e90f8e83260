import { useLayoutEffect, useRef } from 'react';
import { create } from 'zustand';
import { tellTyping } from '../stores/tell-when-painted.ts';
import { commands, type CommandId } from '../../shared/commands.ts';
import type { Translate } from '../../shared/i18n/translator.ts';

export interface CommandHandler {
  readonly run: () => void;
  /** Absent: always possible while it is registered. */
  readonly enabled?: () => boolean;
  /** Absent: as it is called in the list of commands. */
  readonly label?: (t: Translate) => string;
}
export type CommandHandlers = Partial<Readonly<Record<CommandId, CommandHandler | (() => void)>>>;

/** The commands that can run now. What is mounted last wins, so a dialog may take over a key. */
const useRegistry = create<{ readonly layers: readonly (() => CommandHandlers)[] }>(() => ({
  layers: [],
}));

/** Makes these commands available while the component is mounted. */
export function useCommands(handlers: CommandHandlers): void {
  const latest = useRef(handlers);
  useLayoutEffect(() => {
    latest.current = handlers;
  });
  // Before the screen is painted: a key for what one sees must never come too early.
  useLayoutEffect(() => {
    const layer = () => latest.current;
    useRegistry.setState(({ layers }) => ({ layers: [...layers, layer] }));
    return () => {
      useRegistry.setState(({ layers }) => ({ layers: layers.filter((other) => other !== layer) }));
    };
  }, []);
}

function handlerOf(id: CommandId): CommandHandler | undefined {
  for (const layer of useRegistry.getState().layers.toReversed()) {
    const handler = layer()[id];
    if (handler) return typeof handler === 'function' ? { run: handler } : handler;
  }
  return undefined;
}

export function isEnabled(id: CommandId): boolean {
  const handler = handlerOf(id);
  return handler !== undefined && (handler.enabled?.() ?? true);
}

/** What it is called now: some say what they would do here. */
export function labelOf(id: CommandId, t: Translate): string {
  return handlerOf(id)?.label?.(t) ?? t(commands[id].label);
}

/** Runs a command if it can run now; says whether it did. */
export function runCommand(id: CommandId): boolean {
  tellTyping();
  if (!isEnabled(id)) return false;
  handlerOf(id)?.run();
  return true;
}

export function isCommandId(id: string): id is CommandId {
  return id in commands;
}

export const commandIds: readonly CommandId[] = Object.keys(commands).filter(isCommandId);

/** The ways in which an agenda that is there already comes in. */
export const importCommands = ['import.file', 'import.paste'] as const satisfies CommandId[];
