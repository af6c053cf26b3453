import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds against WCAG 2.2 AA, a line each: rule and element. Univer's own canvas application is not ours to
 * mend: `exclude` leaves it out of the page around it.
 */
export async function violationsOf(frame: Page | Frame, exclude: readonly string[] = []): Promise<string[]> {
  // Evaluated as a script of the test's, not added as an element: the pages' policy allows only their own files.
  await frame.evaluate(axe.source);
  return frame.evaluate(
    async ([tags, excluded]) => {
      const { axe: engine } = window as unknown as { axe: typeof axe };
      const { violations } = await engine.run(
        { exclude: [...excluded] },
        { runOnly: { type: 'tag', values: [...tags] }, iframes: false },
      );
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    [TAGS, exclude] as const,
  );
}
