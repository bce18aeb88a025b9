import * as vscode from 'vscode';

export interface Applied {
  readonly applied: boolean;
  readonly reason?: string;
}

/** Says why nothing was done; what was done is seen in the editor. */
export function tellUnlessApplied(answer: Applied): void {
  if (!answer.applied) void vscode.window.showWarningMessage(answer.reason ?? 'PromptLint changed nothing.');
}
