import * as vscode from 'vscode';
import { serverCommand } from '../names.js';
import type { ReportFeed } from '../report/feed.js';
import { fileUri, overview, type Call } from '../report/overview.js';
import type { Session } from '../server/session.js';
import { tellUnlessApplied, type Applied } from './applied.js';
import { callAt, targetCall } from './target.js';
import { parseCount } from './usageNumber.js';

/** Asks for a call's volume and writes it to promptlint.usage.csv. */
export async function setUsage(session: Session, feed: ReportFeed, target: unknown): Promise<void> {
  const call = targetCall(target) ?? callAtCursor(feed);
  if (!call) {
    void vscode.window.showInformationMessage('Put the cursor on a call to a language model first.');
    return;
  }

  const now = call.site.cost?.callsPerMonth;
  const callsPerMonth = await askCount('Calls a month', now, true);
  if (callsPerMonth === undefined) return;
  const inputTokens = await askCount('Input tokens a call (leave empty to let PromptLint estimate)', undefined, false);
  if (inputTokens === undefined) return;
  const outputTokens = await askCount('Output tokens a call (leave empty to let PromptLint estimate)', undefined, false);
  if (outputTokens === undefined) return;

  tellUnlessApplied(await session.execute<Applied>(serverCommand.setUsage, {
    folder: call.folder,
    callSiteId: call.site.id,
    callsPerMonth,
    ...(inputTokens === null ? {} : { inputTokens }),
    ...(outputTokens === null ? {} : { outputTokens }),
  }));
}

/** A number, null for an empty answer, undefined when the user went away. */
async function askCount(prompt: string, value: number | undefined, required: boolean): Promise<number | null | undefined> {
  const text = await vscode.window.showInputBox({
    prompt,
    value: value === undefined ? '' : String(value),
    validateInput: input => (parseCount(input, required) === undefined ? 'A whole number, 0 or more' : undefined),
  });
  return text === undefined ? undefined : parseCount(text, required);
}

function callAtCursor(feed: ReportFeed): Call | undefined {
  const editor = vscode.window.activeTextEditor;
  const answer = feed.snapshot.answer;
  if (!editor || !answer) return undefined;
  const path = editor.document.uri.fsPath;
  return callAt(overview(answer).calls, call => vscode.Uri.parse(fileUri(call.folder, call.site.file)).fsPath === path, editor.selection.active.line + 1);
}
