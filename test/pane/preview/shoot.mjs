import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import webpack from 'webpack';
import configuration from './webpack.config.js';

/**
 * `node test/pane/preview/shoot.mjs [scene…]`: pictures of every scene of the pane in `.cache/pane-preview/shots`, and a
 * line for each thing that is cut off, overlaps, is smaller than 24 px, asks another host, or
 * that axe finds.
 */
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const output = join(fileURLToPath(import.meta.url), '../../../../.cache/pane-preview');
const sizes = [
  { name: 'small', viewport: { width: 350, height: 378 } },
  { name: 'tall', viewport: { width: 350, height: 700 } },
  { name: 'zoomed', viewport: { width: 175, height: 189 } },
];

await new Promise((resolve, reject) =>
  webpack(configuration, (error, stats) => {
    if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats.toString('errors-only')));
    else resolve();
  }),
);
mkdirSync(join(output, 'shots'), { recursive: true });

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--allow-file-access-from-files',
  ],
});
const page = await browser.newPage();
page.on('request', (request) => {
  if (!/^(file|data|blob):/.test(request.url())) console.log('asks another host:', request.url());
});
page.on('pageerror', (error) => console.log('error:', error.message));
const address = (scene, more) => `${pathToFileURL(join(output, 'index.html'))}?scene=${scene}${more}`;

await page.goto(address('check-found', ''));
const scenes = process.argv.length > 2 ? process.argv.slice(2) : await page.evaluate(() => globalThis.scenes);
const variants = [
  ...sizes.map((size) => ({ ...size, more: '', media: {} })),
  { name: 'english', viewport: sizes[0].viewport, more: '&lang=en', media: {} },
  { name: 'contrast', viewport: sizes[0].viewport, more: '', media: { forcedColors: 'active' } },
];
for (const { name, viewport, more, media } of variants) {
  await page.setViewportSize(viewport);
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'reduce', ...media });
  for (const scene of scenes) {
    await page.goto(address(scene, more));
    await page.waitForSelector('body[data-ready], .whole-page');
    await page.waitForFunction(() => !globalThis.document.querySelector('.screen')?.textContent.includes('Đang mở'));
    await page.screenshot({ path: join(output, 'shots', `${scene}-${name}.png`) });
    for (const fault of await page.evaluate(layoutFaults)) console.log(`${scene} ${name}: ${fault}`);
    if (name === 'contrast') continue;
    await page.addScriptTag({ path: axe });
    for (const fault of await page.evaluate(axeFaults)) console.log(`${scene} ${name}: ${fault}`);
  }
}
await browser.close();

/** Runs in the page. */
async function axeFaults() {
  const { violations } = await globalThis.axe.run(globalThis.document);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, any }) => `${id}: ${any[0]?.message ?? ''} ${html}`));
}

/** Runs in the page. */
function layoutFaults() {
  const { document, getComputedStyle } = globalThis;
  const faults = [];
  const root = document.scrollingElement;
  if (root.scrollWidth > root.clientWidth) faults.push(`the page is ${root.scrollWidth} wide in ${root.clientWidth}`);
  for (const element of document.querySelectorAll('#root *')) {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (box.width === 0 || element.closest('.unseen, svg, details:not([open]) > :not(summary)')) continue;
    const words = (element.textContent ?? '').trim().slice(0, 40);
    if (box.right > root.clientWidth + 0.5) faults.push(`cut off at the right: ${element.className} “${words}”`);
    if (
      element.scrollWidth > element.clientWidth + 1 &&
      style.overflowX !== 'visible' &&
      element.clientWidth > 0 &&
      style.webkitLineClamp === 'none'
    )
      faults.push(`scrolls sideways: ${element.className} “${words}”`);
    const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
    if (ownText && parseFloat(style.fontSize) < 13) faults.push(`text of ${style.fontSize}: “${words}”`);
    if (element.matches('button, summary, select, a, textarea') && (box.height < 24 || box.width < 24))
      faults.push(`target of ${box.width} × ${box.height}: “${words}”`);
  }
  return faults;
}
