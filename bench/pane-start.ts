import { launchChromium } from '../scripts/launch-chromium';
import { serveDist } from '../scripts/serve-dist';
import { type BenchRow, milliseconds } from './measure';

const ROUNDS = 5;

/** How long after its document the pane can be used, in Chromium: from the frame's response to its first tab. */
export async function paneStart(): Promise<BenchRow[]> {
  const server = await serveDist();
  const browser = await launchChromium();
  const times: number[] = [];
  try {
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
      await page.addInitScript(markWhenUsable);
      await page.goto(server.origin);
      await page.frameLocator('iframe').getByRole('tab').first().waitFor();
      const frame = page.frames().find((each) => each.url().includes('pane-workbench'));
      const usable = await frame?.evaluate(() => {
        const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
        const [mark] = performance.getEntriesByName('phuluc-pane-usable');
        return mark && navigation ? mark.startTime - navigation.responseEnd : undefined;
      });
      if (usable !== undefined) times.push(usable);
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  return [
    {
      what: `pane usable in Chromium after its document (median of ${times.length})`,
      measured: median === undefined ? 'not measured' : milliseconds(median),
      target: '≤ 500 ms',
    },
  ];
}

/** Runs in every frame before its own scripts: notes when the pane's tabs can be clicked. */
function markWhenUsable(): void {
  const observer = new MutationObserver(() => {
    if (!document.querySelector('[role=tab]')) return;
    performance.mark('phuluc-pane-usable');
    observer.disconnect();
  });
  observer.observe(document, { childList: true, subtree: true });
}
