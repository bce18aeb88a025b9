import { describe, expect, it } from 'vitest';
import { findServer, type Machine } from '../../src/server/findServer.js';

function machine(files: readonly string[], more: Partial<Machine> = {}): Machine {
  return { platform: 'linux', env: { PATH: '/usr/bin' }, home: '/home/ann', bundle: '/ext/server', exists: file => files.includes(file), ...more };
}

describe('the server is found', () => {
  it('at the path of the setting, before anything else', () => {
    expect(findServer('/opt/promptlint', machine(['/opt/promptlint', '/ext/server/promptlint']))).toEqual({ command: '/opt/promptlint', args: ['lsp'], origin: 'setting' });
  });
  it('as an assembly of the setting, run by dotnet', () => {
    expect(findServer('~/promptlint.dll', machine(['/home/ann/promptlint.dll', '/usr/bin/dotnet']))).toMatchObject({ command: '/usr/bin/dotnet', args: ['/home/ann/promptlint.dll', 'lsp'] });
  });
  it('in the extension as a program of this platform', () => {
    expect(findServer('', machine(['/ext/server/promptlint', '/ext/server/promptlint.dll', '/usr/bin/dotnet']))).toMatchObject({ command: '/ext/server/promptlint', origin: 'bundled' });
  });
  it('in the extension as an assembly', () => {
    expect(findServer('', machine(['/ext/server/promptlint.dll', '/usr/bin/dotnet']))).toEqual({ command: '/usr/bin/dotnet', args: ['/ext/server/promptlint.dll', 'lsp'], origin: 'bundled' });
  });
  it('with a dotnet that only DOTNET_ROOT names', () => {
    expect(findServer('', machine(['/ext/server/promptlint.dll', '/sdk/dotnet'], { env: { DOTNET_ROOT: '/sdk' } }))).toMatchObject({ command: '/sdk/dotnet' });
  });
  it('as the dotnet tool on PATH', () => {
    expect(findServer('', machine(['/usr/bin/promptlint']))).toEqual({ command: '/usr/bin/promptlint', args: ['lsp'], origin: 'tool' });
  });
  it('as the dotnet tool where PATH does not have it', () => {
    expect(findServer('', machine(['/home/ann/.dotnet/tools/promptlint']))).toMatchObject({ origin: 'tool' });
  });
});

describe('the server is not found, and the user learns why,', () => {
  it('when nothing is installed', () => {
    expect(findServer('', machine([]))).toMatchObject({ remedy: 'installTool' });
  });
  it('when dotnet is missing', () => {
    expect(findServer('', machine(['/ext/server/promptlint.dll']))).toMatchObject({ remedy: 'installDotnet' });
  });
  it('when the setting names no file, even though a server is bundled', () => {
    expect(findServer('/gone', machine(['/ext/server/promptlint']))).toMatchObject({ remedy: 'openSettings' });
  });
  it('when the setting is relative', () => {
    expect(findServer('tools/promptlint', machine(['tools/promptlint']))).toMatchObject({ remedy: 'openSettings' });
  });
  it('when only a relative entry of PATH has it: the opened folder must not choose what runs', () => {
    expect(findServer('', machine(['promptlint', './promptlint', 'bin/promptlint'], { env: { PATH: '.:bin:' } }))).toMatchObject({ remedy: 'installTool' });
  });
});
