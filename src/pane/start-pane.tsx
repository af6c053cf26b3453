import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { formById, formInForce } from '../core/form/forms';
import type { ReportWorkbook } from '../core/report/report-workbook';
import type { Language } from '../core/rule/finding';
import { revalidate, validate } from '../core/rule/validate';
import { ErrorBoundary } from './app/error-boundary';
import { Pane } from './app/pane';
import { createPaneStore } from './app/pane-store';
import { PaneController } from './controller/pane-controller';
import type { RibbonAction } from './controller/pane-services';
import { initialState } from './state/pane-state';
import { textOf } from './text/languages';
import { dressFluent } from './theme';

export interface PaneOptions {
  readonly language: Language;
  /** What the ribbon's button asked for when it opened the pane. */
  readonly initialAction?: RibbonAction;
}

/** A running pane. */
export interface PaneHandle {
  /** Carries out a command of the ribbon in the pane that is open already. */
  readonly run: (action: RibbonAction) => Promise<void>;
  /** Takes the pane down and stops listening to the workbook. */
  readonly stop: () => Promise<void>;
}

/** Draws the pane into `root` and opens the workbook; today's date chooses the form and the default period. */
export function startPane(root: HTMLElement, workbook: ReportWorkbook, options: PaneOptions): PaneHandle {
  const { language, initialAction } = options;
  const now = () => new Date();
  dressFluent();
  const store = createPaneStore(initialState(formInForce(isoDay(now())), now()));
  const controller = new PaneController({ workbook, language, formById, validate, revalidate, now }, store);
  const drawn = createRoot(root);
  drawn.render(
    <StrictMode>
      <ErrorBoundary text={textOf(language)}>
        <Pane store={store} controller={controller} language={language} />
      </ErrorBoundary>
    </StrictMode>,
  );
  const opened = controller.open(initialAction);
  return {
    run: (action) => opened.then(() => controller.run(action)),
    stop: async () => {
      await opened;
      await controller.close();
      drawn.unmount();
    },
  };
}

/** The calendar day where the person is, as `2022-09-05`. */
export function isoDay(date: Date): string {
  return [
    date.getFullYear(),
    String(date.getMonth() + 1).padStart(2, '0'),
    String(date.getDate()).padStart(2, '0'),
  ].join('-');
}
