import type { ParagraphEdit } from '../../core/editor/paragraph-edit';
import type { CellPlace, ParagraphReading } from '../../core/report/snapshot';
import type { ParagraphsResult } from '../../core/report/report-workbook';
import type { ParagraphDeed } from '../state/narrative-state';
import type { PaneWork } from './pane-work';

/** What the pane does on the report's text. Every method resolves; what cannot be done becomes a problem in the state. */
export class NarrativeController {
  constructor(private readonly work: PaneWork) {}

  /** Puts the text in hand on the sheet; one that was not changed is closed. Whoever asks has seen that it has no fault. */
  async save(focus?: string): Promise<void> {
    const { store } = this.work;
    const { draft } = store.get().narrative;
    if (!draft) return;
    const { section, paragraph, position, source: text } = draft;
    if (paragraph && text === draft.opened) return store.dispatch({ type: 'draft-closed', focus });
    const edit: ParagraphEdit = paragraph
      ? { kind: 'write', paragraph, text }
      : { kind: 'add', section, position, text };
    await this.#edit(paragraph ? 'saved' : 'added', [edit], focus, () => {
      // Typed on while it was being saved: the text stays in hand, over what is on the sheet now.
      if (store.get().narrative.draft === draft) store.dispatch({ type: 'draft-closed', focus });
    });
  }

  /** One change of a paragraph, made at once. */
  async change(deed: ParagraphDeed, edit: ParagraphEdit, focus?: string): Promise<void> {
    await this.#edit(deed, [edit], focus);
  }

  /** Puts the text of a paragraph whose numbers were made into figures in its place. */
  async link(paragraph: ParagraphReading, text: string, focus?: string): Promise<void> {
    await this.#edit('linked', [{ kind: 'write', paragraph, text }], focus, () =>
      this.work.store.dispatch({ type: 'linking-closed', focus }),
    );
  }

  /** Takes the last change back, while nobody has changed its section since. */
  async undo(): Promise<void> {
    const { queue, services, store } = this.work;
    const { done } = store.get().narrative;
    if (!done) return;
    await queue.work('writing', async () => {
      if (await this.#settled(await services.workbook.undoParagraphs(done.undo))) {
        store.dispatch({ type: 'paragraphs-undone' });
      }
    });
  }

  /** Looks for the sentences that show the cell selected on the sheet. */
  async lookAtSelection(): Promise<void> {
    const { queue, services, store } = this.work;
    await queue.quietly(async () => {
      store.dispatch({ type: 'cell-looked-at', cell: await services.workbook.selection() });
    });
  }

  /**
   * Goes on looking at the cell that a person selects, where it is a figure's; other cells change nothing.
   * @returns how to stop; `undefined` where the host does not tell of selections
   */
  async followSelection(): Promise<(() => Promise<void>) | undefined> {
    const { queue, services, store } = this.work;
    const look = (cell: CellPlace | undefined): void => {
      const rows = [...(store.get().report?.rows.values() ?? [])];
      const isFigure = rows.some((row) => row.cell?.sheet === cell?.sheet && row.cell?.address === cell?.address);
      if (cell && isFigure) store.dispatch({ type: 'cell-looked-at', cell });
    };
    let stop: (() => Promise<void>) | undefined;
    await queue.quietly(async () => {
      look(await services.workbook.selection());
      stop = await services.workbook.watchSelection(look);
    });
    return stop;
  }

  async #edit(
    deed: ParagraphDeed,
    edits: readonly ParagraphEdit[],
    focus: string | undefined,
    saved: () => void = () => undefined,
  ): Promise<void> {
    const { queue, services, store } = this.work;
    await queue.work('writing', async () => {
      const result = await services.workbook.editParagraphs(edits);
      if (!(await this.#settled(result))) return;
      saved();
      if (result.undo) store.dispatch({ type: 'paragraphs-edited', done: { deed, undo: result.undo }, focus });
    });
  }

  /**
   * Reads what stands on the sheet now, saved or not: a refusal means that it is not what the pane showed. That the
   * paragraph in hand has changed is told beside it, with the way to go on.
   */
  async #settled({ saved, problems }: ParagraphsResult): Promise<boolean> {
    const { store } = this.work;
    await this.work.readAgain();
    const inHand = store.get().narrative.draft?.paragraph !== undefined;
    const told = problems.filter(({ kind }) => !(inHand && kind === 'paragraph-changed'));
    store.dispatch({ type: 'problems-met', problems: told });
    return saved;
  }
}
