import { join } from 'node:path';
import { runOnThisProcess } from './on-this-process.ts';

const thread = join(import.meta.dirname, 'documents.js');
process.exitCode = await runOnThisProcess(process.argv.slice(2), thread);
