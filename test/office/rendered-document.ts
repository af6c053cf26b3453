import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** One word as it stands on a page, points from its top left corner. */
export interface PageWord {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A document as LibreOffice sets it, which is as Word would, up to its own line breaks. */
export interface RenderedDocument {
  readonly pdf: string;
  /** Text of each page. */
  readonly pages: readonly string[];
  readonly words: readonly PageWord[];
  /** Size of the page as `pdfinfo` tells it. */
  readonly info: string;
  readonly fonts: readonly string[];
  dispose(): Promise<void>;
}

/** Renders a document to pages. `extension` tells LibreOffice what the bytes are. */
export async function renderDocument(bytes: Uint8Array, extension = 'docx'): Promise<RenderedDocument> {
  const folder = await mkdtemp(join(tmpdir(), 'phuluc-'));
  const file = join(folder, `report.${extension}`);
  await writeFile(file, bytes);
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  await run('soffice', ['--headless', profile, '--convert-to', 'pdf', '--outdir', folder, file]);
  const pdf = join(folder, 'report.pdf');
  const said = async (program: string, ...args: string[]) =>
    (await run(program, args, { maxBuffer: 64 * 1024 * 1024 })).stdout;
  return {
    pdf,
    pages: (await said('pdftotext', '-layout', '-enc', 'UTF-8', pdf, '-')).split('\f').slice(0, -1),
    words: wordsOf(await said('pdftotext', '-bbox', '-enc', 'UTF-8', pdf, '-')),
    info: await said('pdfinfo', pdf),
    fonts: (await said('pdffonts', pdf)).split('\n').slice(2).filter(Boolean),
    dispose: () => rm(folder, { recursive: true, force: true }),
  };
}

function wordsOf(html: string): PageWord[] {
  return html
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)/g)].map(
        ([, left, top, right, bottom, text]) => ({
          page: index + 1,
          text: text ?? '',
          left: Number(left),
          top: Number(top),
          right: Number(right),
          bottom: Number(bottom),
        }),
      ),
    );
}
