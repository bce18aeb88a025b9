import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { command, view } from '../names.js';
import { ReportFeed, type AskReport } from '../report/feed.js';
import { overview, type Call } from '../report/overview.js';
import { parsePageMessage, type HostMessage, type PageMessage } from './messages.js';
import { page } from './page.js';
import { panelModel } from './panelModel.js';

/** The panel beside the editor. It has a feed of its own, since its what-if must not change tree and status bar. */
export class Panel implements vscode.Disposable {
  private panel: vscode.WebviewPanel | undefined;
  private ready = false;
  private toReveal: string | undefined;
  readonly feed: ReportFeed;

  constructor(private readonly extension: vscode.Uri, ask: AskReport) {
    this.feed = new ReportFeed(ask);
    this.feed.onChange(() => { this.post(); });
  }

  show(key?: string): void {
    this.toReveal = key;
    if (this.panel) this.panel.reveal(undefined, key !== undefined);
    else this.adopt(vscode.window.createWebviewPanel(view.panel, 'PromptLint', { viewColumn: vscode.ViewColumn.Beside, preserveFocus: key !== undefined }));
    this.revealCall();
  }

  /** Takes a new panel, or one that the editor kept over a reload. */
  adopt(panel: vscode.WebviewPanel): void {
    this.panel?.dispose();
    this.panel = panel;
    this.ready = false;
    const dist = vscode.Uri.joinPath(this.extension, 'dist');
    panel.iconPath = vscode.Uri.joinPath(this.extension, 'media', 'panel.svg');
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.webview.onDidReceiveMessage((data: unknown) => {
      const message = parsePageMessage(data);
      if (message) this.receive(message);
    });
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    const asset = (name: string): string => panel.webview.asWebviewUri(vscode.Uri.joinPath(dist, name)).toString();
    panel.webview.html = page({
      script: asset('panel.js'),
      style: asset('panel.css'),
      cspSource: panel.webview.cspSource,
      nonce: randomBytes(16).toString('hex'),
    });
  }

  dispose(): void {
    this.panel?.dispose();
  }

  private receive(message: PageMessage): void {
    switch (message.type) {
      case 'ready':
        this.ready = true;
        this.post();
        this.revealCall();
        return;
      case 'whatIf':
        this.feed.whatIf = message.whatIf;
        return;
      case 'scan':
        run(command.scan);
        return;
      case 'restart':
        run(command.restart);
        return;
      case 'log':
        run(command.showLog);
        return;
      case 'open':
        run(command.openCall, this.call(message.key));
        return;
      case 'fix':
        run(command.fixCall, this.call(message.key));
        return;
      case 'usage':
        run(command.setUsage, this.call(message.key));
        return;
    }
  }

  private call(key: string): Call | undefined {
    const answer = this.feed.snapshot.answer;
    return answer && overview(answer).calls.find(call => call.key === key);
  }

  private post(): void {
    if (this.ready) this.send({ type: 'model', model: panelModel(this.feed.snapshot, this.feed.whatIf) });
  }

  private revealCall(): void {
    if (!this.ready || this.toReveal === undefined) return;
    this.send({ type: 'reveal', key: this.toReveal });
    this.toReveal = undefined;
  }

  private send(message: HostMessage): void {
    void this.panel?.webview.postMessage(message);
  }
}

function run(name: string, ...args: unknown[]): void {
  void vscode.commands.executeCommand(name, ...args);
}
