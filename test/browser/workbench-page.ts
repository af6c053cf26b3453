import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, FrameLocator, Locator, Page } from 'playwright-core';
import { launchChromium } from '../../scripts/launch-chromium';
import { serveDist } from '../../scripts/serve-dist';
import { readArea } from '../../src/core/address/a1';
import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/file/read-workbook';

const SCREENSHOTS = join(__dirname, '../../.cache/screenshots');

/** The workbench as a person uses it: keys, clicks, files. What went wrong on the page, and where it asked, is kept. */
export class WorkbenchPage {
  readonly pane: FrameLocator;
  readonly errors: string[] = [];
  readonly requests: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly origin: string,
    readonly close: () => Promise<void>,
  ) {
    this.pane = page.frameLocator('iframe');
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
    page.on('request', (request) => this.requests.push(request.url()));
  }

  /** The built pages served and opened in a browser of their own; {@link close} ends all of it. */
  static async launch(): Promise<WorkbenchPage> {
    const server = await serveDist();
    const browser = await launchChromium().catch(async (error: unknown) => {
      await server.close();
      throw error;
    });
    const close = async (): Promise<void> => {
      await browser.close();
      await server.close();
    };
    try {
      const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
      const workbench = new WorkbenchPage(await context.newPage(), server.origin, close);
      await workbench.page.goto(server.origin);
      await workbench.tab('Thông tin').waitFor();
      await workbench.pane.getByLabel('Tên đơn vị').waitFor();
      return workbench;
    } catch (error) {
      await close();
      throw error;
    }
  }

  /** Requests that went anywhere but to the page's own server; data and blob addresses go nowhere. */
  get foreignRequests(): readonly string[] {
    return this.requests.filter((url) => !url.startsWith(this.origin) && !/^(data|blob):/.test(url));
  }

  /** The pane's own document, for looking into it by script. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes('pane-workbench'));
    if (!frame) throw new Error('The pane is not there');
    return frame;
  }

  tab(name: string): Locator {
    return this.pane.getByRole('tab', { name: new RegExp(`^${name}`) });
  }

  button(name: string | RegExp): Locator {
    return this.pane.getByRole('button', { name, exact: typeof name === 'string' });
  }

  status(text: string | RegExp): Locator {
    return this.pane.getByRole('status').filter({ hasText: text });
  }

  /** One of the buttons above the spreadsheet. */
  file(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  /** The box above the grid that names the selected cell. */
  get nameBox(): Locator {
    return this.page.locator('.workbench-grid input[type=text], .workbench-grid input:not([type])').first();
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator('[data-u-comp=slide-tab-item]').filter({ hasText: name }).click();
  }

  /** The name of the sheet that is shown. */
  async shownSheet(): Promise<string> {
    const tab = this.page.locator('[data-u-comp=slide-tab-item][aria-selected=true]');
    return (await tab.innerText()).trim();
  }

  /** Types into a cell of the sheet that is shown, and presses Enter. */
  async type(address: string, text: string): Promise<void> {
    await this.nameBox.click();
    await this.nameBox.fill(address);
    await this.nameBox.press('Enter');
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Saves the workbook as a file, as a person would, and reads the file. */
  async savedWorkbook(): Promise<Workbook> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.file('Lưu .xlsx').click()]);
    const read = readWorkbook(readFileSync(await download.path()));
    if (read.outcome !== 'read') throw new Error(`The saved file is ${read.outcome}`);
    return read.workbook;
  }

  /** The pane as small as Excel makes it, in a page of any size. */
  async shrinkPane(): Promise<void> {
    await this.paneElement.evaluate((element) => element.setAttribute('style', 'width: 350px; height: 378px'));
  }

  /** The pane as wide as the page gives it. */
  async widenPane(): Promise<void> {
    await this.paneElement.evaluate((element) => element.removeAttribute('style'));
  }

  /** A picture of the pane; nothing in it may reach beyond its edge. */
  async screenshotPane(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.paneElement.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    const reaches = await this.paneFrame().evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (reaches > 0) throw new Error(`The pane is ${reaches} pixels too wide`);
  }

  private get paneElement(): Locator {
    return this.page.locator('iframe');
  }

  /** A picture of the whole page; nothing in it may reach beyond its edge, or it would have to be scrolled. */
  async screenshot(name: string): Promise<void> {
    mkdirSync(SCREENSHOTS, { recursive: true });
    await this.page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
    const reaches = await this.page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (reaches > 0) throw new Error(`The page is ${reaches} pixels too wide`);
  }
}

/** A workbook's file as a person chooses it. */
export function upload(name: string, bytes: Uint8Array) {
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mimeType, buffer: Buffer.from(bytes) };
}

/** A cell of a workbook by sheet and address. */
export function cellOf(workbook: Workbook, sheetName: string, address: string): Cell | undefined {
  const area = readArea(address);
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!area || !sheet) throw new Error(`No ${sheetName}!${address}`);
  return sheet.cells.get(area.top)?.get(area.left);
}
