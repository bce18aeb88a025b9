import * as vscode from 'vscode';
import { id } from './names.js';

/** What the server is told, at start and on change. */
export interface ServerSettings {
  readonly diagnostics: 'auto' | 'always' | 'never';
  readonly csharpExtensionActive: boolean;
  readonly codeLens: boolean;
  readonly inlayHints: boolean;
  readonly callsPerMonth: number | null;
  readonly parityThreshold: number | null;
}

export function serverSettings(): ServerSettings {
  const settings = vscode.workspace.getConfiguration(id);
  return {
    diagnostics: settings.get<ServerSettings['diagnostics']>('diagnostics', 'auto'),
    csharpExtensionActive: csharpExtensionRunsAnalyzers(),
    codeLens: settings.get('codeLens', true),
    inlayHints: settings.get('inlayHints', false),
    callsPerMonth: settings.get<number | null>('callsPerMonth', null),
    parityThreshold: settings.get<number | null>('parityThreshold', null),
  };
}

export function serverPath(): string {
  return vscode.workspace.getConfiguration(id).get('server.path', '').trim();
}

/** The C# extension shows what analyzer packages find, unless its analyzer scope says otherwise. */
function csharpExtensionRunsAnalyzers(): boolean {
  const scope = vscode.workspace.getConfiguration('dotnet.backgroundAnalysis').get<string>('analyzerDiagnosticsScope');
  return vscode.extensions.getExtension('ms-dotnettools.csharp') !== undefined && scope !== 'none';
}
