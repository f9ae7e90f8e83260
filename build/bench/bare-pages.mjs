import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../setup/paths.mjs';

/** @param {string} body */
const page = (body) => `<!doctype html><meta charset="utf-8"><title>floor</title>${body}`;

/**
 * Pages for the empty window that have an editor and nothing else, so that one sees what is the editor's
 * and what is the app's: the browser's own and ProseMirror.
 *
 * @param {string} folder where they are written
 */
export async function writeBarePages(folder) {
  const contenteditable = join(folder, 'contenteditable.html');
  writeFileSync(contenteditable, page('<div contenteditable autofocus></div>'));
  const proseMirror = join(folder, 'prosemirror.html');
  writeFileSync(proseMirror, page(`<body><script>${await bareEditor(folder)}</script>`));
  return { contenteditable, proseMirror };
}

/** @param {string} folder */
async function bareEditor(folder) {
  const built = await build({
    configFile: false,
    root,
    logLevel: 'error',
    build: {
      lib: {
        entry: fileURLToPath(new URL('bare-editor.js', import.meta.url)),
        formats: ['iife'],
        name: 'bareEditor',
      },
      outDir: folder,
      write: false,
      target: 'chrome130',
    },
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!first || !('output' in first)) throw new Error('The bare editor was not built');
  return first.output[0].code.replaceAll('</script', '<\\/script');
}
