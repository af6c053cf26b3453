import { explanationChange } from '../../core/explanation/explanation-change';
import type { Finding } from '../../core/rule/finding';
import { withConsequences } from '../check/finding-order';
import type { PaneWork } from './pane-work';

/** What the unit says of findings that it leaves as they are: written on the sheet, taken away, put back. */
export class ExplanationController {
  constructor(private readonly work: PaneWork) {}

  /** Writes an explanation about the figures as the pane shows them; an empty text takes it away. */
  async write(id: string, text: string): Promise<void> {
    const { queue, services, store } = this.work;
    await queue.work('explaining', async () => {
      const { report, form } = store.get();
      const finding = await this.#inVietnamese(id);
      if (!report || !finding) return;
      const written = explanationChange(finding, text, report, form);
      const { before, problems } = await services.workbook.explain(written);
      if (problems.length > 0) return store.dispatch({ type: 'problems-met', problems });
      await this.work.readAgain();
      const undo = { ...(before ?? { ...written, text: '' }), finding: id };
      store.dispatch({ type: 'explanation-written', last: { written, undo } });
    });
  }

  /** Puts back what stood there before the last writing. */
  async undo(): Promise<void> {
    const { queue, services, store } = this.work;
    const { last } = store.get().check.explaining;
    if (!last) return;
    await queue.work('undoing', async () => {
      const { problems } = await services.workbook.explain(last.undo);
      if (problems.length > 0) return store.dispatch({ type: 'problems-met', problems });
      await this.work.readAgain();
      store.dispatch({ type: 'explanation-undone' });
    });
  }

  /** The finding as the sheet words it, whatever the pane speaks. */
  async #inVietnamese(id: string): Promise<Finding | undefined> {
    const { services, store } = this.work;
    const { report, form, evaluation } = store.get();
    const inVietnamese =
      services.language === 'vi' || !report
        ? evaluation
        : (await services.loadChecker()).validate(report, form, { language: 'vi' });
    return withConsequences(inVietnamese?.findings ?? []).find((finding) => finding.id === id);
  }
}
