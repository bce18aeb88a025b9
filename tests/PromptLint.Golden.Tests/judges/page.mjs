// Opens the HTML report in Chromium: light, dark and on a phone; axe-core judges it, filter and sort are used.
// node page.mjs REPORT.html FOLDER-FOR-SCREENSHOTS; CHROMIUM names the browser. Prints one line per complaint; 1 when there is any.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const [report, folder] = process.argv.slice(2);
const address = pathToFileURL(resolve(report)).href;
const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const complaints = [];
const expect = (truth, text) => { if (!truth) complaints.push(text); };

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const [name, colorScheme, viewport] of [["light", "light", { width: 1280, height: 900 }], ["dark", "dark", { width: 1280, height: 900 }], ["phone", "light", { width: 390, height: 844 }], ["phone-dark", "dark", { width: 390, height: 844 }]]) {
  const page = await browser.newPage({ colorScheme, viewport });
  page.on("console", message => { if (message.type() === "error" || message.type() === "warning") complaints.push(`${name}: console: ${message.text()}`); });
  page.on("pageerror", error => complaints.push(`${name}: error: ${error.message}`));
  page.on("request", request => { if (request.url() !== address) complaints.push(`${name}: a request to ${request.url()}`); });
  await page.goto(address);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });

  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => window.axe.run(document));
  for (const violation of violations) {
    complaints.push(`${name}: axe ${violation.id} (${violation.impact}): ${violation.help}: ${violation.nodes.map(node => node.target.join(" ")).join(", ")}`);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth), `${name}: the page is wider than the window`);

  const calls = page.locator("#call-sites > tbody");
  const shown = () => calls.evaluateAll(bodies => bodies.filter(body => !body.hidden).length);
  const all = await calls.count();
  expect(await shown() === all, `${name}: not all call sites are shown at first`);
  await page.fill("#search", "TicketTriage");
  expect(await shown() === 1, `${name}: the search does not narrow the table`);
  expect(await page.textContent("#shown") === `1 of ${all} shown`, `${name}: the number shown is not said`);
  await page.fill("#search", "");
  await page.selectOption("#rule", "PLINT4001");
  expect(await shown() === 1, `${name}: the rule does not narrow the table`);
  await page.selectOption("#rule", "");

  const costs = () => calls.evaluateAll(bodies => bodies.map(body => Number(body.dataset.monthly)));
  await page.focus("button[data-key=monthly]");
  await page.keyboard.press("Enter");
  const down = await costs();
  expect(down.every((cost, i) => i === 0 || down[i - 1] >= cost), `${name}: sorting does not put the dearest first`);
  await page.keyboard.press("Enter");
  const up = await costs();
  expect(up.every((cost, i) => i === 0 || up[i - 1] <= cost), `${name}: sorting again does not turn the order`);
  expect(await page.getAttribute("th:has(button[data-key=monthly])", "aria-sort") === "ascending", `${name}: the order is not said`);

  await page.locator(".toggle").first().click();
  expect(await page.locator(".toggle").first().getAttribute("aria-expanded") === "true", `${name}: the evidence does not open`);
  await page.close();
}
await browser.close();
for (const complaint of complaints) console.log(complaint);
process.exit(complaints.length > 0 ? 1 : 0);
