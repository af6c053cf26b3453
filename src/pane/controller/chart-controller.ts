import { chartOf } from '../../core/chart/charts';
import { chartSection } from '../../core/chart/report-chart';
import { periodInWords } from '../../core/report/period';
import type { ChartRequest, InjectionRequest } from '../../core/report/report-workbook';
import type { ChartDone, ChartState } from '../state/chart-state';
import type { PaneWork } from './pane-work';
import type { ChosenFile, FileAnswer } from './report-files';

/** What the pane does with the report's chart; loaded with its view. Every method resolves. */
export class ChartController {
  constructor(private readonly work: PaneWork) {}

  /** What a person did on the view, where it touches nothing but the view. */
  change(change: Partial<ChartState>): void {
    const { store } = this.work;
    store.dispatch({ type: 'chart-changed', chart: { ...store.get().chart, ...change } });
  }

  /** Reads the workbook: the period before is typed on a sheet of which nobody tells the pane. */
  async look(): Promise<void> {
    await this.work.queue.quietly(() => this.work.readAgain());
  }

  /** Makes the chart, or brings it up to date, with what was chosen on the view. */
  async put(): Promise<void> {
    const { chart, report } = this.work.store.get();
    const { section, taken } = chart;
    await this.#write({ shown: true, section, last: taken?.last }, { kind: report?.chart ? 'updated' : 'added' });
  }

  /** Takes the chart and its sheet away; what is needed to put it back is kept while the view says so. */
  async remove(): Promise<void> {
    const { form, report } = this.work.store.get();
    const definition = chartOf(form);
    if (!definition || !report?.chart) return;
    const section = chartSection(definition, report.paragraphs);
    await this.#write({ shown: false }, { kind: 'removed', section, last: report.chart.last });
  }

  async undoRemoval(): Promise<void> {
    const { done } = this.work.store.get().chart;
    if (done?.kind !== 'removed') return;
    await this.#write({ shown: true, section: done.section, last: done.last }, { kind: 'restored' });
  }

  /**
   * Takes the ratios of the period before from its report, to be shown and then written with the chart.
   * @param nothing what is said of a report without any of them
   */
  async take(file: ChosenFile, nothing: string): Promise<void> {
    const { queue, services, store } = this.work;
    await queue.longWork('reading-files', async ({ signal }) => {
      let answer: FileAnswer | undefined;
      const listener = { onBegin: () => undefined, onAnswer: (given: FileAnswer) => void (answer = given) };
      await services.reportFiles.read([file], listener, signal);
      if (!answer || signal.aborted) return;
      const { outcome, unit, period, told } = answer.verdict;
      const [first] = told;
      if (outcome === 'unreadable' || !period) {
        const refusal = first ? [first.message, first.cure].join(' ') : nothing;
        return this.change({ taken: undefined, refusal, done: undefined });
      }
      const { form } = store.get();
      const figures = await services.reportFiles.figuresOf(answer, form.id);
      const ratios = chartOf(form)?.ratios.map(({ indicator }) => indicator) ?? [];
      const values = new Map([...figures].filter(([id]) => ratios.includes(id)));
      if (values.size === 0) return this.change({ taken: undefined, refusal: nothing, done: undefined });
      const last = { name: periodInWords(period), values };
      const taken = { file: file.name, unit: unit ?? '', period, last };
      this.change({ taken, refusal: undefined, done: undefined });
    });
  }

  async #write(chart: ChartRequest, done: ChartDone): Promise<void> {
    const { queue, services, store } = this.work;
    if (this.work.tellUnwritable()) return;
    const mend = this.work.fieldToMend();
    if (mend) {
      store.dispatch({ type: 'tab-chosen', tab: 'details' });
      return store.dispatch({ type: 'details-to-mend', field: mend });
    }
    await queue.work('refreshing', async () => {
      const details = this.work.draftDetails();
      const appendices = this.work.present();
      const request: InjectionRequest = { details, chart, ...(appendices.length > 0 ? { appendices } : {}) };
      const { problems } = await services.workbook.inject(request);
      await this.work.readAgain();
      store.dispatch({ type: 'details-kept', details });
      // Refused, what was chosen stays chosen.
      if ((store.get().report?.chart !== undefined) === chart.shown) {
        store.dispatch({ type: 'chart-changed', chart: { done } });
      }
      store.dispatch({ type: 'problems-met', problems });
    });
  }
}
