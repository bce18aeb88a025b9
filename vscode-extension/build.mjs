// Bundles the extension (Node) and the panel's page (browser) into dist/. `--tests` bundles the in-host tests as well.
import { build } from 'esbuild';

const common = { bundle: true, minify: !process.argv.includes('--tests'), sourcemap: process.argv.includes('--tests'), logLevel: 'warning' };
await build({ ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] });
await build({ ...common, entryPoints: ['src/webview/main.ts'], outfile: 'dist/panel.js', platform: 'browser', format: 'iife', target: 'es2022' });
await build({ ...common, entryPoints: ['src/webview/panel.css'], outfile: 'dist/panel.css' });
if (process.argv.includes('--tests')) {
  await build({ ...common, entryPoints: ['test/inhost/run.ts'], outfile: 'dist/inhost.js', platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] });
}
