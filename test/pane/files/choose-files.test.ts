/** @jest-environment jsdom */
import { filesOfDrop, filesOfInput } from '../../../src/pane/files/choose-files';

const file = (name: string, path = ''): File =>
  Object.defineProperty(new File(['x'], name), 'webkitRelativePath', { value: path });

const names = ({ files }: { readonly files: readonly { readonly name: string }[] }) => files.map(({ name }) => name);

/** An entry of a folder as a web view gives it: in lots of two. */
function entry(name: string, inside?: readonly FileSystemEntry[], path = `/${name}`): FileSystemEntry {
  let given = 0;
  return {
    name,
    fullPath: path,
    isFile: inside === undefined,
    isDirectory: inside !== undefined,
    file: (done: (file: File) => void) => done(file(name)),
    createReader: () => ({
      readEntries: (done: (entries: readonly FileSystemEntry[]) => void) => {
        done(inside?.slice(given, given + 2) ?? []);
        given += 2;
      },
    }),
  } as unknown as FileSystemEntry;
}

const dropped = (entries: readonly FileSystemEntry[], files: readonly File[] = []): DataTransfer =>
  ({ items: entries.map((one) => ({ webkitGetAsEntry: () => one })), files }) as unknown as DataTransfer;

test('files chosen one by one are taken as they are: the reader tells what is no workbook', () => {
  expect(filesOfInput([file('a.xlsx'), file('b.docx')])).toMatchObject({
    files: [{ name: 'a.xlsx' }, { name: 'b.docx' }],
    skipped: 0,
  });
});

test('of a folder only workbooks are taken, with their paths; the rest is counted, locks of open files are not', () => {
  const chosen = filesOfInput([
    file('A.XLSX', 'quy-3/A.XLSX'),
    file('b.xlsx', 'quy-3/huyện/b.xlsx'),
    file('thư.docx', 'quy-3/thư.docx'),
    file('~$b.xlsx', 'quy-3/~$b.xlsx'),
  ]);
  expect([names(chosen), chosen.skipped]).toEqual([['quy-3/A.XLSX', 'quy-3/huyện/b.xlsx'], 1]);
});

test('a dropped folder is gone through to the bottom, whatever lots its entries come in', async () => {
  const deep = entry('huyện', [entry('c.xlsx', undefined, '/quy-3/huyện/c.xlsx')], '/quy-3/huyện');
  const folder = entry('quy-3', [
    entry('a.xlsx', undefined, '/quy-3/a.xlsx'),
    entry('b.pdf', undefined, '/quy-3/b.pdf'),
    deep,
  ]);
  const chosen = await filesOfDrop(dropped([folder, entry('d.txt')]));
  expect([names(chosen), chosen.skipped]).toEqual([['d.txt', 'quy-3/a.xlsx', 'quy-3/huyện/c.xlsx'], 1]);
});

test('dropped files without a folder are those of the drop', async () => {
  expect(names(await filesOfDrop(dropped([entry('a.xlsx')], [file('a.xlsx')])))).toEqual(['a.xlsx']);
});
