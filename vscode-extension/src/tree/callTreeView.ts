import * as vscode from 'vscode';
import { command, id, view } from '../names.js';
import type { ReportFeed } from '../report/feed.js';
import { overview } from '../report/overview.js';
import { callTree, groupings, type CallNode, type Group, type Grouping } from './callTree.js';

type Node = Group | CallNode;

/** The tree in the side bar. Which grouping is chosen is remembered for the workspace. */
export class CallTreeView implements vscode.TreeDataProvider<Node>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<undefined>();
  private readonly registrations: { dispose(): unknown }[];
  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly feed: ReportFeed, private readonly memory: vscode.Memento) {
    const tree = vscode.window.createTreeView(view.calls, { treeDataProvider: this, showCollapseAll: true });
    const show = (): void => {
      const snapshot = feed.snapshot;
      const groups = this.getChildren();
      void vscode.commands.executeCommand('setContext', `${id}.state`, groups.length === 0 && snapshot.state === 'ready' ? 'empty' : snapshot.state);
      tree.description = `by ${this.grouping}`;
      tree.message = groups.length > 0 && snapshot.state === 'failed' ? (snapshot.message ?? 'The last scan failed.') : '';
      this.changed.fire(undefined);
    };
    this.registrations = [
      tree,
      feed.onChange(show),
      vscode.commands.registerCommand(command.groupBy, async () => {
        const chosen = await vscode.window.showQuickPick([...groupings], { placeHolder: 'Group calls by' });
        if (!chosen) return;
        await memory.update('grouping', chosen);
        show();
      }),
    ];
    show();
  }

  getChildren(node?: Node): Node[] {
    if (node?.kind === 'group') return [...node.calls];
    const answer = this.feed.snapshot.answer;
    return node || !answer ? [] : callTree(overview(answer), this.grouping);
  }

  getTreeItem(node: Node): vscode.TreeItem {
    const item = new vscode.TreeItem(node.label, node.kind === 'group' ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None);
    item.description = node.description;
    if (node.kind === 'group') return item;

    const { call } = node;
    item.accessibilityInformation = { label: node.spoken };
    item.tooltip = [`${call.site.file}:${call.site.line}`, ...call.findings.map(finding => `${finding.ruleId}: ${finding.message}`)].join('\n');
    item.contextValue = call.findings.some(finding => finding.fixable) ? 'fixableCall' : 'call';
    item.iconPath = new vscode.ThemeIcon(call.savingUsd === null ? 'circle-outline' : 'lightbulb');
    item.command = { command: command.openCall, title: 'Go to Call', arguments: [call] };
    return item;
  }

  dispose(): void {
    for (const registration of this.registrations) registration.dispose();
    this.changed.dispose();
  }

  private get grouping(): Grouping {
    return this.memory.get<Grouping>('grouping', 'project');
  }
}
