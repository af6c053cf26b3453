import { existsSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const usualPaths = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];

/**
 * Starts a Chromium without a window: the one that CHROMIUM_PATH names, else Debian's, else the installed Chrome or Edge
 * (Windows, macOS). Throws where none of them starts, with what each of them said.
 */
export async function launchChromium(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM_PATH'] ?? usualPaths.find((path) => existsSync(path));
  if (executablePath) return chromium.launch({ executablePath, args });
  const refusals: string[] = [];
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel, args });
    } catch (error) {
      refusals.push(`${channel}: ${String(error)}`);
    }
  }
  throw new Error(
    `No Chromium, Chrome or Edge starts: install one or name it in CHROMIUM_PATH.\n${refusals.join('\n')}`,
  );
}
