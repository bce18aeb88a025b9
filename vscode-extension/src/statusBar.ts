import * as vscode from 'vscode';
import { command, title } from './names.js';
import type { ReportFeed } from './report/feed.js';
import { statusText } from './statusText.js';

export function statusBar(feed: ReportFeed): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('total', vscode.StatusBarAlignment.Right, 90);
  item.name = title;
  item.command = command.openPanel;
  const show = (): void => {
    const { text, tooltip } = statusText(feed.snapshot);
    item.text = text;
    item.tooltip = tooltip;
    item.accessibilityInformation = { label: `${title}: ${tooltip}` };
  };
  show();
  item.show();
  return vscode.Disposable.from(item, feed.onChange(show));
}
