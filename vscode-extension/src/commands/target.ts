import type { Call } from '../report/overview.js';

/** The call that a command is about: passed by the panel, or wrapped in a node of the tree. */
export function targetCall(target: unknown): Call | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  if ('call' in target) return target.call as Call;
  return 'site' in target && 'folder' in target ? (target as Call) : undefined;
}

/** The call at a line of a file, or the nearest above it: the cursor often stands on an argument. */
export function callAt(calls: readonly Call[], isFile: (call: Call) => boolean, line: number): Call | undefined {
  return calls
    .filter(call => isFile(call) && call.site.line <= line)
    .sort((a, b) => b.site.line - a.site.line)[0];
}
