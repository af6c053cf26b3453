import type { Download } from 'playwright-core';
import type { WorkbenchPage } from './workbench-page';

/** More controls than any view has between two that a story names. */
const MOST_STEPS = 40;

interface Focused {
  /** What a screen reader would say of it, roughly: its label, else its words. */
  readonly name: string;
  readonly role: string;
  /** It has an outline and stands whole inside the pane, below nothing. */
  readonly seen: boolean;
}

/** The pane worked by keys alone, with what is read out meanwhile. */
export class Keyboard {
  constructor(private readonly workbench: WorkbenchPage) {}

  async press(keys: string): Promise<Focused> {
    await this.workbench.page.keyboard.press(keys);
    return this.focused();
  }

  focused(): Promise<Focused> {
    return this.workbench.paneFrame().evaluate(() => {
      const element = document.activeElement ?? document.body;
      const labels = element instanceof HTMLSelectElement ? [...element.labels] : [];
      const words = element.getAttribute('aria-label') ?? labels[0]?.textContent ?? element.textContent ?? '';
      const { top, bottom, left, right } = element.getBoundingClientRect();
      const atMiddle = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const isWithin = top >= -1 && left >= -1 && bottom <= window.innerHeight + 1 && right <= window.innerWidth + 1;
      return {
        name: element === document.body ? '' : words.trim(),
        role: element.getAttribute('role') ?? element.tagName.toLowerCase(),
        seen: getComputedStyle(element).outlineStyle !== 'none' && isWithin && element.contains(atMiddle),
      };
    });
  }

  /**
   * Goes by Tab, or Shift+Tab, to the control of that name.
   * @returns the names of what had the focus on the way
   * @throws where the focus leaves the pane before, or cannot be seen on one of them
   */
  async tabTo(name: RegExp, keys: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<string[]> {
    const walked: string[] = [];
    while (walked.length < MOST_STEPS) {
      const focused = await this.press(keys);
      if (focused.name === '') break;
      if (!focused.seen) throw new Error(`The focus cannot be seen on “${focused.name}”`);
      walked.push(focused.name);
      if (name.test(focused.name)) return walked;
    }
    throw new Error(`${name} is not reached by ${keys}: ${walked.join(' → ')}`);
  }

  /** Waits until a heading has the focus: a view takes it once it is drawn. */
  async onHeading(words: string): Promise<void> {
    await this.workbench.paneFrame().waitForFunction((expected) => {
      const { activeElement } = document;
      return activeElement?.tagName === 'H3' && activeElement.textContent?.trim() === expected;
    }, words);
  }

  /** Presses a key that saves a file. */
  async save(keys: string): Promise<Download> {
    const [download] = await Promise.all([
      this.workbench.page.waitForEvent('download'),
      this.workbench.page.keyboard.press(keys),
    ]);
    return download;
  }

  /**
   * From now on keeps what screen readers are told: a text put into a status that stood there before, and alerts. A
   * status that comes with its text is not read out everywhere, so it does not count.
   */
  async listen(): Promise<void> {
    await this.workbench.paneFrame().evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const regionOf = (node: Node, roles: string) =>
        (node instanceof Element ? node : node.parentElement)?.closest(roles);
      new MutationObserver((records) => {
        const added = records.flatMap((record) => [...record.addedNodes]);
        for (const { target } of records) {
          const region = regionOf(target, '[role=status], [role=alert]');
          if (region && !added.some((node) => node.contains(region))) said.push(region.textContent ?? '');
        }
        for (const node of added) {
          if (!(node instanceof Element)) continue;
          const alerts = node.matches('[role=alert]') ? [node] : [...node.querySelectorAll('[role=alert]')];
          said.push(...alerts.map((alert) => alert.textContent ?? ''));
        }
      }).observe(document.body, { childList: true, characterData: true, subtree: true });
    });
  }

  /** Waits until something of this kind has been read out. */
  async heard(words: RegExp): Promise<void> {
    await this.workbench
      .paneFrame()
      .waitForFunction(
        ({ source }) => (window as unknown as { said: string[] }).said.some((said) => new RegExp(source).test(said)),
        { source: words.source },
      );
  }
}
