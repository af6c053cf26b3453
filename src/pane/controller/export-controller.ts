import { reportFileName } from '../../core/report/report-file-name';
import type { PaneWork } from './pane-work';

/** Writes the official document out of the workbook as it stands at this moment. */
export class ExportController {
  constructor(private readonly work: PaneWork) {}

  async run(): Promise<void> {
    const { queue, services, store } = this.work;
    await queue.work('exporting', async () => {
      store.dispatch({ type: 'export-began' });
      await this.work.readAgain();
      const { report, form, evaluation } = store.get();
      if (!report) return;
      const written = await services.writeReportDocument(report, form, services.language);
      if (written.outcome === 'refused') return store.dispatch({ type: 'exported', outcome: written });
      const fileName = reportFileName(report.details, 'docx');
      const blankRows = (evaluation?.completion ?? []).reduce((sum, { due, filled }) => sum + due - filled, 0);
      const time = timeOf(services.now());
      store.dispatch({ type: 'exported', outcome: { ...written, fileName, report, blankRows, time } });
    });
  }
}

function timeOf(date: Date): string {
  return [date.getHours(), date.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
