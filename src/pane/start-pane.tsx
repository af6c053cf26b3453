import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { formInForce } from '../core/form/forms';
import { ErrorBoundary } from './app/error-boundary';
import { Pane } from './app/pane';
import { createPaneStore } from './app/pane-store';
import { PaneController } from './controller/pane-controller';
import type { PaneServices, RibbonAction } from './controller/pane-services';
import { initialState } from './state/pane-state';
import { textOf } from './text/languages';
import { dressFluent } from './theme';

/** A running pane. */
export interface PaneHandle {
  /** Carries out a command of the ribbon in the pane that is open already. */
  readonly run: (action: RibbonAction) => Promise<void>;
  /** Takes the pane down and stops listening to the workbook. */
  readonly stop: () => Promise<void>;
}

/**
 * Draws the pane into `root` and opens the workbook; today's date chooses the form and the default period.
 * @param initialAction what the ribbon's button asked for when it opened the pane
 */
export function startPane(root: HTMLElement, services: PaneServices, initialAction?: RibbonAction): PaneHandle {
  const { language, now } = services;
  dressFluent();
  const store = createPaneStore(initialState(formInForce(isoDay(now())), now()));
  const controller = new PaneController(services, store);
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
