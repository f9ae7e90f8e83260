import { spawn } from 'node:child_process';
import { Stop } from './say.mjs';

/** Whether windows need an X server that is not there, or is somebody's screen. */
export const hasX = process.platform === 'linux';

/**
 * A screen nobody sees. Xvfb picks a free number itself and says so when it takes windows.
 * @returns {Promise<{ display: string, stop: () => void }>}
 */
export function virtualDisplay() {
  return new Promise((resolve, reject) => {
    const args = [
      '-displayfd',
      '3',
      '-screen',
      '0',
      '1920x1080x24',
      '-nolisten',
      'tcp',
      '-noreset',
    ];
    const xvfb = spawn('Xvfb', args, { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] });
    const cure = 'install Debian packages xvfb and xauth, then try again';
    let complaint = '';
    xvfb.stderr?.setEncoding('utf8').on('data', (text) => (complaint += text));
    xvfb.on('error', () => reject(new Stop('The virtual display Xvfb is not installed', cure)));
    xvfb.on('exit', () =>
      reject(new Stop(`The virtual display Xvfb does not start (${complaint})`, cure)),
    );
    let number = '';
    xvfb.stdio[3]?.on('data', (text) => {
      number += String(text);
      if (!number.endsWith('\n')) return;
      xvfb.unref();
      const kill = () => void xvfb.kill();
      process.once('exit', kill);
      const stop = () => {
        process.off('exit', kill);
        kill();
      };
      resolve({ display: `:${number.trim()}`, stop });
    });
  });
}
