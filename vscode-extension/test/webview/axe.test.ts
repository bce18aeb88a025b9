// @vitest-environment happy-dom
import axe from 'axe-core';
import { expect, it } from 'vitest';
import { panelModel } from '../../src/panel/panelModel.js';
import { PanelPage } from '../../src/webview/panelPage.js';
import { answer, finding, report, site } from '../sampleReport.js';

it('axe finds nothing to complain of that it can see without a layout', async () => {
  document.documentElement.lang = 'en';
  document.title = 'PromptLint';
  const root = document.createElement('main');
  document.body.replaceChildren(root);
  const page = new PanelPage(root, { post: () => undefined, recall: () => undefined, remember: () => undefined });
  page.receive({ type: 'model', model: panelModel({ state: 'scanning', answer: answer(report([site('a')], [finding('a')])) }, {}) });

  const result = await axe.run(document.documentElement, { rules: { 'color-contrast': { enabled: false } } });
  expect(result.violations.map(violation => `${violation.id}: ${violation.nodes.map(node => node.html).join(' ')}`)).toEqual([]);
});
