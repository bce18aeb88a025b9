import * as vscode from 'vscode';
import { serverCommand } from '../names.js';
import type { Call } from '../report/overview.js';
import type { Session } from '../server/session.js';
import { tellUnlessApplied, type Applied } from './applied.js';
import { targetCall } from './target.js';

export async function fixCall(session: Session, target: unknown): Promise<void> {
  const call: Call | undefined = targetCall(target);
  const finding = call?.findings.find(each => each.fixable);
  if (!call || !finding) {
    void vscode.window.showInformationMessage('This call has no fix that is safe to apply by itself.');
    return;
  }
  tellUnlessApplied(await session.execute<Applied>(serverCommand.fix, { folder: call.folder, fingerprint: finding.fingerprint, callSiteId: call.site.id }));
}
