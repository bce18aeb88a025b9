/** Prefix of settings, commands and views; chosen so that no other extension's ids are met. */
export const id = 'promptlint-csharp';
export const title = 'PromptLint for C#';

export const command = {
  scan: `${id}.scan`,
  openPanel: `${id}.openPanel`,
  openReport: `${id}.openReport`,
  fixAll: `${id}.fixAll`,
  setUsage: `${id}.setUsage`,
  showLog: `${id}.showLog`,
  restart: `${id}.restart`,
  groupBy: `${id}.groupBy`,
  fixCall: `${id}.fixCall`,
  showCallSite: `${id}.showCallSite`,
  openCall: `${id}.openCall`,
} as const;

/** Commands that the server offers over workspace/executeCommand. */
export const serverCommand = {
  scan: `${id}.server.scan`,
  fix: `${id}.server.fix`,
  fixAll: `${id}.server.fixAll`,
  setUsage: `${id}.server.setUsage`,
  writeReport: `${id}.server.writeReport`,
} as const;

export const view = { calls: `${id}.calls`, panel: `${id}.panel` } as const;
