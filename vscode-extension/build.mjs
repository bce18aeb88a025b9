// Bundles the extension (Node) and the panel's page (browser) into dist/.
import { build } from 'esbuild';

const common = { bundle: true, minify: true, logLevel: 'warning' };
await build({ ...common, entryPoints: ['src/extension.ts'], outfile: 'dist/extension.js', platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] });
await build({ ...common, entryPoints: ['src/webview/main.ts'], outfile: 'dist/panel.js', platform: 'browser', format: 'iife', target: 'es2022' });
await build({ ...common, entryPoints: ['src/webview/panel.css'], outfile: 'dist/panel.css' });
