import * as vscode from 'vscode';
import { registerCommands } from './commands/register.js';
import { id, title, view } from './names.js';
import { Panel } from './panel/panel.js';
import { ReportFeed } from './report/feed.js';
import { Session } from './server/session.js';
import { statusBar } from './statusBar.js';
import { CallTreeView } from './tree/callTreeView.js';

let session: Session | undefined;

/** Puts the parts together. What the in-host tests look at is handed out. */
export function activate(context: vscode.ExtensionContext): { feed: ReportFeed; panel: Panel } {
  const log = vscode.window.createOutputChannel(title, { log: true });
  const server = new Session(context, log);
  session = server;
  const feed = new ReportFeed(whatIf => server.report(whatIf));
  const panel = new Panel(context.extensionUri, whatIf => server.report(whatIf));
  const feeds = [feed, panel.feed];

  context.subscriptions.push(
    log,
    server,
    panel,
    new CallTreeView(feed, context.workspaceState),
    statusBar(feed),
    registerCommands({ session: server, feed, panel, log, storage: context.storageUri ?? context.globalStorageUri }),
    vscode.window.registerWebviewPanelSerializer(view.panel, {
      deserializeWebviewPanel: kept => {
        panel.adopt(kept);
        return Promise.resolve();
      },
    }),
    server.onReportChanged(() => { for (const each of feeds) each.refresh(); }),
    server.onState(state => {
      for (const each of feeds) {
        if (state.kind === 'running') each.refresh();
        else if (state.kind === 'starting') each.starting();
        else each.stopped(state.message);
      }
    }),
    vscode.workspace.onDidChangeConfiguration(change => {
      if (change.affectsConfiguration(`${id}.server.path`)) void server.restart();
      else if (change.affectsConfiguration(id) || change.affectsConfiguration('dotnet.backgroundAnalysis')) void server.sendSettings();
    }),
    vscode.workspace.onDidGrantWorkspaceTrust(() => { void server.restart(); }),
    vscode.extensions.onDidChange(() => { void server.sendSettings(); }),
  );
  void server.restart();
  return { feed, panel };
}

export async function deactivate(): Promise<void> {
  await session?.stop();
}
