import { existsSync } from 'node:fs';
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

/**
 * Starts a Chromium without a window: the one named by CHROMIUM_PATH, else Debian's, else the installed Chrome or Edge.
 * @returns {Promise<import('playwright-core').Browser>}
 * @throws where none of them starts, with what each of them said
 */
export async function launchChromium() {
  const named = process.env.CHROMIUM_PATH ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser'].find(existsSync);
  if (named) return chromium.launch({ executablePath: named, args });
  const refusals = [];
  for (const channel of ['chrome', 'msedge']) {
    try {
      return await chromium.launch({ channel, args });
    } catch (error) {
      refusals.push(error);
    }
  }
  throw new AggregateError(refusals, 'No Chromium, Chrome or Edge was found: install one or name it in CHROMIUM_PATH.');
}
