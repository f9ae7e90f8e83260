import { describe, expect, it } from 'vitest';
import { requireNode } from '../../build/setup/node-version.mjs';
import { Stop, tellingLine } from '../../build/setup/say.mjs';

describe('a failure of the set-up', () => {
  it('is one line that names the cause and its cure, whatever the cause brings along', () => {
    const { message } = new Stop('apt failed\n  with two\tlines', 'type: sudo apt-get update');
    expect(message).toBe('apt failed with two lines. Cure: type: sudo apt-get update.');
  });

  it('quotes the line that tells most, not the last one', () => {
    expect(tellingLine('Reading lists\nE: Unable to locate package x\nbye\n')).toBe(
      'E: Unable to locate package x',
    );
    const npm =
      'npm error code ENOTFOUND\nnpm error errno 1\nnpm error request to x failed\nnpm error A complete log of this run';
    expect(tellingLine(npm)).toBe('request to x failed');
    expect(tellingLine('one\ntwo\n\n')).toBe('two');
    expect(tellingLine('')).toBe('no output');
  });

  it('tells the user of an old Node which one to install', () => {
    expect(() => requireNode('18.20.4')).toThrow(/^Node 18\.20\.4 is too old.* Cure: install Node/);
    expect(() => requireNode('20.18.1')).toThrow(Stop);
  });

  it('does not happen on Node 20.19, 22 and 24', () => {
    for (const version of ['20.19.0', '22.0.0', '24.11.1']) requireNode(version);
  });
});
