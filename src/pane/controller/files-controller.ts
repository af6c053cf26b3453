import type { SheetPlan } from '../../core/plan/sheet-plan';
import { type ListedFile, unreadFiles } from '../state/files-state';
import type { PaneWork } from './pane-work';
import type { ChosenFile, SortedReports } from './report-files';

/** What the pane does with many reports from files: reading, sorting out, adding up. */
export class FilesController {
  constructor(private readonly work: PaneWork) {}

  /** Takes more files into the list and reads them. */
  async choose(files: readonly ChosenFile[], skipped: number): Promise<void> {
    this.work.store.dispatch({ type: 'files-chosen', files, skipped });
    await this.readOn();
  }

  /** Reads what was not read yet; cancelled, what was read is kept and the rest stays in the list, unread. */
  async readOn(): Promise<void> {
    const { queue, services, store } = this.work;
    await queue.longWork('reading-files', async ({ signal, advance }) => {
      const waiting = unreadFiles(store.get().files);
      const all = waiting.length;
      let done = 0;
      if (all > 0) {
        const at = (index: number): ListedFile => waiting[index] as ListedFile;
        await services.reportFiles.read(
          waiting,
          {
            onBegin: (index) => advance({ done, all, name: at(index).name }),
            onAnswer: (answer, index) => {
              done += 1;
              store.dispatch({ type: 'file-read', id: at(index).id, answer });
              advance({ done, all, name: at(index).name });
            },
          },
          signal,
        );
      }
      await this.#sortOut();
    });
  }

  async remove(id: number): Promise<void> {
    this.work.store.dispatch({ type: 'file-removed', id });
    await this.#sortOutQuietly();
  }

  /** Takes everything off the list; the units that owe a report stay. */
  clear(): void {
    this.work.store.dispatch({ type: 'files-cleared' });
  }

  /** Leaves out of the list what was not read. */
  async dropUnread(): Promise<void> {
    this.work.store.dispatch({ type: 'unread-files-dropped' });
    await this.#sortOutQuietly();
  }

  /** Takes a list of the units that owe a report, as typed or pasted. */
  async setUnits(text: string): Promise<void> {
    const { queue, services, store } = this.work;
    store.dispatch({ type: 'units-typed', text });
    await queue.quietly(async () => {
      const list = text.trim() === '' ? undefined : await services.reportFiles.unitsOf(text);
      // What was typed meanwhile is read by the task after this one.
      if (store.get().files.units.text !== text) return;
      store.dispatch({ type: 'units-read', list });
      await this.#sortOut();
    });
  }

  /** Takes that list from a file. */
  async loadUnits(file: Blob): Promise<void> {
    const { queue, services, store } = this.work;
    let text: string | undefined;
    await queue.quietly(async () => {
      text = await services.reportFiles.textOf(file);
      if (text === undefined) store.dispatch({ type: 'units-unreadable' });
    });
    if (text !== undefined) await this.setUnits(text);
  }

  /** Writes the consolidation into the open workbook; one that stands there only where the person said so. */
  async inject(replace = false): Promise<void> {
    const { queue, services, store } = this.work;
    const sorted = this.#ready();
    if (!sorted) return;
    await queue.longWork('consolidating', async (watch) => {
      const plan = await services.reportFiles.plan(sorted);
      const result = await services.workbook.consolidate({ plan, replace, watch });
      if (result.outcome === 'refused') return store.dispatch({ type: 'problems-met', problems: result.problems });
      if (result.outcome === 'standing') return store.dispatch({ type: 'consolidation-stands', mark: result.mark });
      if (result.outcome === 'cancelled') {
        return store.dispatch({ type: 'files-outcome', outcome: { kind: 'cancelled' } });
      }
      await this.work.readAgain();
      const sheets = plan.sheets.filter(isShown).length;
      const outcome = { kind: 'written', reports: sorted.counted.length, sheets, replaced: replace } as const;
      store.dispatch({ type: 'files-outcome', outcome });
    });
  }

  /** Makes the consolidation a file and hands it to the web view to save. */
  async save(name: string): Promise<void> {
    const { queue, services, store } = this.work;
    const sorted = this.#ready();
    if (!sorted) return;
    await queue.work('making-file', async () => {
      services.saveFile(await services.reportFiles.bytes(sorted), name);
      store.dispatch({ type: 'files-outcome', outcome: { kind: 'saved', name } });
    });
  }

  /** What can be added up: every listed file was read, and something is left to add. */
  #ready(): SortedReports | undefined {
    const { sorted } = this.work.store.get().files;
    return sorted && sorted.counted.length > 0 ? sorted : undefined;
  }

  async #sortOutQuietly(): Promise<void> {
    await this.work.queue.quietly(() => this.#sortOut());
  }

  /** Sorts out who is added up, once every listed file was read. */
  async #sortOut(): Promise<void> {
    const { services, store } = this.work;
    const { listed, units } = store.get().files;
    const read = listed.flatMap(({ name, answer }) => (answer ? [{ name, answer }] : []));
    if (read.length === 0 || read.length < listed.length) return;
    store.dispatch({ type: 'files-sorted', sorted: await services.reportFiles.sortOut(read, units.list) });
  }
}

function isShown({ visibility }: SheetPlan): boolean {
  return visibility === 'visible';
}
