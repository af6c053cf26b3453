// Draws the PNG icons of the manifest from their SVG sources (`npm run icons`).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './launch-chromium';

const assets = join(__dirname, '../assets');
const names = ['icon', 'inject', 'validate'];
const sizes = [16, 32, 64, 80];

async function drawIcons(): Promise<void> {
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const name of names) {
    const svg = readFileSync(join(assets, `${name}.svg`), 'utf8');
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(assets, `${name}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void drawIcons();
