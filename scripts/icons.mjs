// Draws the PNG icons of the manifest from their SVG sources (`npm run icons`).
import { readFileSync } from 'node:fs';
import { launchChromium } from './chromium.mjs';

const sizes = [16, 32, 64, 80];

const browser = await launchChromium();
const page = await browser.newPage();
for (const name of ['icon', 'inject', 'validate']) {
  const svg = readFileSync(`assets/${name}.svg`, 'utf8');
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
    await page.screenshot({ path: `assets/${name}-${size}.png`, omitBackground: true });
  }
}
await browser.close();
