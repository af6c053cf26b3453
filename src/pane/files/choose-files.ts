import type { ChosenFile } from '../controller/report-files';

/** What was chosen: the files, and how many of folders were left aside since they are no workbooks. */
export interface Chosen {
  readonly files: readonly ChosenFile[];
  readonly skipped: number;
}

/** Excel keeps `~$name.xlsx` beside a workbook that is open: no workbook itself, and nobody's file to miss. */
const isLock = (name: string): boolean => name.startsWith('~$');
const isWorkbook = (name: string): boolean => /\.xlsx$/i.test(name);

/** Whether the web view can choose a folder. */
export function canChooseFolder(): boolean {
  return 'webkitdirectory' in HTMLInputElement.prototype;
}

/** Files of an input: each as it was chosen, of a folder its workbooks alone. */
export function filesOfInput(list: Iterable<File>): Chosen {
  const [single, inFolder] = parted([...list], ({ webkitRelativePath }) => !webkitRelativePath);
  const folder = workbooksOf(inFolder.map((file) => ({ name: file.webkitRelativePath, file })));
  return { files: [...single.map((file) => ({ name: file.name, file })), ...folder.files], skipped: folder.skipped };
}

/** What was dropped on the pane: files, and the workbooks of folders and of those below. */
export async function filesOfDrop({ items, files }: DataTransfer): Promise<Chosen> {
  // The entries must be asked for before anything is awaited: the list is gone then.
  const entries = [...items].map((item) => item.webkitGetAsEntry?.() ?? undefined);
  if (!entries.some((entry) => entry?.isDirectory)) return filesOfInput(files);
  const found = await Promise.all(entries.map(async (entry) => (entry ? filesOfEntry(entry) : [])));
  const single = entries.flatMap((entry, at) => (entry?.isFile ? (found[at] ?? []) : []));
  const folders = entries.flatMap((entry, at) => (entry?.isDirectory ? (found[at] ?? []) : []));
  const folder = workbooksOf(folders);
  return { files: [...single, ...folder.files], skipped: folder.skipped };
}

function workbooksOf(all: readonly ChosenFile[]): Chosen {
  const named = all.filter(({ name }) => !isLock(baseOf(name)));
  const files = named.filter(({ name }) => isWorkbook(name));
  return { files, skipped: named.length - files.length };
}

async function filesOfEntry(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((resolve, reject) => (entry as FileSystemFileEntry).file(resolve, reject));
    return [{ name: entry.fullPath.replace(/^\//, ''), file }];
  }
  const inside = await entriesOf((entry as FileSystemDirectoryEntry).createReader());
  return (await Promise.all(inside.map(filesOfEntry))).flat();
}

/** A reader gives a folder's entries in lots, and an empty one at the end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const lot = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
  return lot.length === 0 ? [] : [...lot, ...(await entriesOf(reader))];
}

function baseOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function parted<Item>(items: readonly Item[], isFirst: (item: Item) => boolean): [Item[], Item[]] {
  return [items.filter(isFirst), items.filter((item) => !isFirst(item))];
}
