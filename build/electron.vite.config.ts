import react from '@vitejs/plugin-react';
import { defineConfig, type UserConfig } from 'electron-vite';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const at = (path: string): string => resolve(root, path);

/** The set-up scripts build in a folder aside and swap it in; see setup/app-build.mjs. */
const out = process.env['NOTULIST_OUT'] ?? at('out');

/** Nothing is left to node_modules at run time, except what is part of Electron and Node. */
const shared = { externalizeDeps: false, minify: false, reportCompressedSize: false } as const;

const parts: Required<UserConfig> = {
  main: {
    root,
    build: {
      ...shared,
      outDir: resolve(out, 'main'),
      target: 'node20',
      rolldownOptions: {
        input: {
          index: at('main/index.ts'),
          cli: at('main/cli/index.ts'),
          documents: at('main/documents/thread.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
        },
      },
    },
  },
  // A sandboxed preload is one CommonJS file that requires electron and nothing else.
  preload: {
    root,
    build: {
      ...shared,
      outDir: resolve(out, 'preload'),
      target: 'node20',
      rolldownOptions: {
        input: { index: at('preload/index.ts') },
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    plugins: [react()],
    worker: { format: 'es' },
    build: {
      ...shared,
      minify: true,
      outDir: resolve(out, 'renderer'),
      target: 'chrome130',
      rolldownOptions: {
        input: { index: at('renderer/index.html'), present: at('renderer/present.html') },
      },
    },
  },
};

/** NOTULIST_PARTS names the parts that went stale, such as `main,preload`; without it all are built. */
const wanted = process.env['NOTULIST_PARTS']?.split(',') ?? Object.keys(parts);

export default defineConfig(
  Object.fromEntries(Object.entries(parts).filter(([name]) => wanted.includes(name))),
);
