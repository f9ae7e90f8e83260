import { runOnThisProcess } from './on-this-process.ts';

process.exitCode = await runOnThisProcess(process.argv.slice(2));
