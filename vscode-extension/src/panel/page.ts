/** The page's frame. Scripts run by nonce only, styles come from the extension's folder only, and nothing is fetched. */
export function page(assets: { script: string; style: string; cspSource: string; nonce: string }): string {
  const { script, style, cspSource, nonce } = assets;
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta http-equiv="Content-Security-Policy" content="${policy}">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>PromptLint: what calls to language models cost</title>
  <link rel="stylesheet" href="${style}">
</head>
<body>
  <main id="panel"></main>
  <script nonce="${nonce}" src="${script}"></script>
</body>
</html>`;
}
