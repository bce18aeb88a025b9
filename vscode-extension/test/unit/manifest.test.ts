import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { command, id } from '../../src/names.js';

const root = pathToFileURL(`${process.cwd()}/`);
const text = readFileSync(new URL('package.json', root), 'utf8');
const manifest = JSON.parse(text) as {
  contributes: {
    commands: { command: string; title: string }[];
    configuration: { properties: Record<string, { scope: string }> };
    walkthroughs: { steps: { media: { markdown: string } }[] }[];
  };
  capabilities: { untrustedWorkspaces: { supported: string; restrictedConfigurations: string[] } };
};
const { contributes } = manifest;

describe('the manifest', () => {
  it('has only commands that the extension registers', () => {
    const known = new Set<string>(Object.values(command));
    expect(contributes.commands.filter(each => !known.has(each.command))).toEqual([]);
  });
  it('names no command in texts and menus that does not exist', () => {
    const used = [...text.matchAll(/(?:command:|"command": "|onCommand:)(promptlint-csharp\.\w+)/g)].map(match => match[1] ?? '');
    expect(used.filter(each => !(Object.values(command) as string[]).includes(each))).toEqual([]);
  });
  it('keeps every setting under its own prefix', () => {
    expect(Object.keys(contributes.configuration.properties).filter(name => !name.startsWith(`${id}.`))).toEqual([]);
  });
  it('lets no untrusted folder choose the server', () => {
    expect(manifest.capabilities.untrustedWorkspaces).toMatchObject({ supported: 'limited', restrictedConfigurations: [`${id}.server.path`] });
  });
  it('has the pages of its walkthrough', () => {
    const pages = contributes.walkthroughs.flatMap(each => each.steps.map(step => step.media.markdown));
    expect(pages.filter(page => !existsSync(new URL(page, root)))).toEqual([]);
  });
  it('has a lock file without addresses of registries', () => {
    expect(readFileSync(new URL('package-lock.json', root), 'utf8')).not.toMatch(/"resolved"/);
  });
});
