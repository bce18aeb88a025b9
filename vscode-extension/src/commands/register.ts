import * as vscode from 'vscode';
import { command, serverCommand } from '../names.js';
import type { Panel } from '../panel/panel.js';
import type { ReportFeed } from '../report/feed.js';
import { callKey } from '../report/overview.js';
import type { Session } from '../server/session.js';
import { fixAll } from './fixAll.js';
import { fixCall } from './fixCall.js';
import { openCall } from './openCall.js';
import { openReport } from './openReport.js';
import { setUsage } from './setUsage.js';

/** What the commands work on. */
export interface Parts {
  readonly session: Session;
  readonly feed: ReportFeed;
  readonly panel: Panel;
  readonly log: vscode.LogOutputChannel;
  readonly storage: vscode.Uri;
}

export function registerCommands({ session, feed, panel, log, storage }: Parts): vscode.Disposable {
  const handlers: Record<string, (argument: unknown) => Promise<void>> = {
    [command.scan]: () => session.execute(serverCommand.scan),
    [command.openPanel]: now(() => { panel.show(); }),
    [command.openReport]: () => openReport(session, storage),
    [command.fixAll]: () => fixAll(session),
    [command.fixCall]: target => fixCall(session, target),
    [command.setUsage]: target => setUsage(session, feed, target),
    [command.openCall]: target => openCall(target),
    [command.showLog]: now(() => { log.show(); }),
    [command.restart]: () => session.restart(),
    [command.showCallSite]: argument => {
      const { folder, callSiteId } = argument as { folder: string; callSiteId: string };
      panel.show(callKey(folder, callSiteId));
      return Promise.resolve();
    },
  };
  return vscode.Disposable.from(...Object.entries(handlers).map(([name, run]) => vscode.commands.registerCommand(name, async (argument: unknown) => {
    try {
      await run(argument);
    } catch (error) {
      log.error(name, String(error));
      void vscode.window.showErrorMessage(error instanceof Error ? error.message : String(error));
    }
  })));
}

function now(work: () => void): () => Promise<void> {
  return () => {
    work();
    return Promise.resolve();
  };
}
