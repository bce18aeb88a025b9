import * as path from 'node:path';

/** How to start `promptlint lsp`. */
export interface ServerCommand {
  readonly command: string;
  readonly args: readonly string[];
  readonly origin: 'setting' | 'bundled' | 'tool';
}

export interface ServerNotFound {
  readonly problem: string;
  readonly remedy: 'installDotnet' | 'installTool' | 'openSettings';
}

/** What the search may look at. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
  /** `server/` in the extension's folder. */
  readonly bundle: string;
  readonly exists: (file: string) => boolean;
}

/** A path that the user has set, else the server in the extension, else the dotnet tool on PATH. */
export function findServer(setting: string, machine: Machine): ServerCommand | ServerNotFound {
  if (setting !== '') return fromSetting(setting, machine);

  const native = path.join(machine.bundle, executable('promptlint', machine));
  if (machine.exists(native)) return { command: native, args: ['lsp'], origin: 'bundled' };

  const dll = path.join(machine.bundle, 'promptlint.dll');
  const dotnet = findDotnet(machine);
  if (machine.exists(dll) && dotnet) return { command: dotnet, args: [dll, 'lsp'], origin: 'bundled' };

  const tool = onPath('promptlint', machine, [path.join(machine.home, '.dotnet', 'tools')]);
  if (tool) return { command: tool, args: ['lsp'], origin: 'tool' };

  return machine.exists(dll)
    ? { problem: 'PromptLint needs the .NET 10 runtime, and no dotnet was found on PATH.', remedy: 'installDotnet' }
    : { problem: 'PromptLint found no server: install the dotnet tool promptlint or set promptlint-csharp.server.path.', remedy: 'installTool' };
}

function fromSetting(setting: string, machine: Machine): ServerCommand | ServerNotFound {
  const file = setting.replace(/^~(?=[/\\])/, machine.home);
  if (!path.isAbsolute(file)) return { problem: `promptlint-csharp.server.path must be an absolute path, and is "${setting}".`, remedy: 'openSettings' };
  if (!machine.exists(file)) return { problem: `promptlint-csharp.server.path names a file that does not exist: ${file}`, remedy: 'openSettings' };
  if (!file.endsWith('.dll')) return { command: file, args: ['lsp'], origin: 'setting' };

  const dotnet = findDotnet(machine);
  return dotnet
    ? { command: dotnet, args: [file, 'lsp'], origin: 'setting' }
    : { problem: 'PromptLint needs the .NET 10 runtime, and no dotnet was found on PATH.', remedy: 'installDotnet' };
}

function findDotnet(machine: Machine): string | undefined {
  const root = machine.env['DOTNET_ROOT'];
  return onPath('dotnet', machine, [...(root ? [root] : []), path.join(machine.home, '.dotnet')]);
}

/** Absolute folders only: a relative entry of PATH would let the opened folder choose what runs. */
function onPath(name: string, machine: Machine, more: readonly string[]): string | undefined {
  const folders = (machine.env['PATH'] ?? machine.env['Path'] ?? '').split(machine.platform === 'win32' ? ';' : ':');
  return [...folders, ...more]
    .filter(folder => path.isAbsolute(folder))
    .map(folder => path.join(folder, executable(name, machine)))
    .find(machine.exists);
}

function executable(name: string, machine: Machine): string {
  return machine.platform === 'win32' ? `${name}.exe` : name;
}
