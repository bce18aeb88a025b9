import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import * as vscode from 'vscode';
import { LanguageClient, State, TransportKind } from 'vscode-languageclient/node';
import { id, title } from '../names.js';
import { reportChanged, reportRequest, type ReportAnswer, type ReportChanged, type WhatIf } from '../report/protocol.js';
import { serverPath, serverSettings } from '../settings.js';
import { askForServer } from './askForServer.js';
import { findServer } from './findServer.js';

export type SessionState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'running' }
  | { readonly kind: 'stopped'; readonly message: string };

/** The one owner of the language server's life: start, restart, settings, requests. */
export class Session implements vscode.Disposable {
  private client: LanguageClient | undefined;
  private readonly states = new vscode.EventEmitter<SessionState>();
  private readonly changes = new vscode.EventEmitter<ReportChanged>();
  private work: Promise<void> = Promise.resolve();

  readonly onState = this.states.event;
  readonly onReportChanged = this.changes.event;

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  /** Starts the server, or stops the running one first. Calls are taken one after the other. */
  restart(): Promise<void> {
    this.work = this.work.then(() => this.stop()).then(() => this.start());
    return this.work;
  }

  report(whatIf: WhatIf): Promise<ReportAnswer> {
    return this.running().sendRequest<ReportAnswer>(reportRequest, whatIf);
  }

  execute<T>(command: string, argument?: unknown): Promise<T> {
    return this.running().sendRequest<T>('workspace/executeCommand', { command, arguments: argument === undefined ? [] : [argument] });
  }

  async sendSettings(): Promise<void> {
    if (this.client?.state === State.Running) {
      await this.client.sendNotification('workspace/didChangeConfiguration', { settings: { [id]: serverSettings() } });
    }
  }

  async stop(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.dispose();
    } catch (error) {
      this.log.warn('The server did not stop in time.', String(error));
    }
  }

  dispose(): void {
    void this.stop();
    this.states.dispose();
    this.changes.dispose();
  }

  private async start(): Promise<void> {
    this.states.fire({ kind: 'starting' });
    const bundle = this.context.asAbsolutePath('server');
    const found = findServer(serverPath(), { platform: process.platform, env: process.env, home: homedir(), bundle, exists: existsSync });
    if ('problem' in found) {
      this.states.fire({ kind: 'stopped', message: found.problem });
      void askForServer(found);
      return;
    }

    this.log.info(`Starting ${found.command} ${found.args.join(' ')} (${found.origin})`);
    const client = this.createClient(found.command, [...found.args]);
    this.client = client;
    try {
      await client.start();
    } catch (error) {
      this.log.error('The server did not start.', String(error));
      this.states.fire({ kind: 'stopped', message: 'The server did not start. The log says why.' });
    }
  }

  private createClient(command: string, args: string[]): LanguageClient {
    const client = new LanguageClient(id, title, { command, args, transport: TransportKind.stdio }, {
      documentSelector: [{ scheme: 'file', language: 'csharp' }],
      initializationOptions: serverSettings,
      outputChannel: this.log,
    });
    client.onNotification(reportChanged, (change: ReportChanged) => { this.changes.fire(change); });
    client.onDidChangeState(change => {
      if (client !== this.client) return;
      if (change.newState === State.Running) this.states.fire({ kind: 'running' });
      if (change.newState === State.Starting) this.states.fire({ kind: 'starting' });
      if (change.newState === State.Stopped) this.states.fire({ kind: 'stopped', message: 'The server stopped. The log says why.' });
    });
    return client;
  }

  private running(): LanguageClient {
    if (this.client?.state !== State.Running) throw new Error('The PromptLint server is not running.');
    return this.client;
  }
}
