import { useEffect } from 'react';
import type { PaneController } from '../controller/pane-controller';

/** Shows in the pane what nothing else caught, so that no error passes in silence. */
export function useUncaughtErrors(controller: PaneController): void {
  useEffect(() => {
    const onError = (event: ErrorEvent) => controller.fail(event.error ?? event.message);
    const onRejection = (event: PromiseRejectionEvent) => controller.fail(event.reason);
    window.addEventListener('error', onError);
    window.addEventListener('unhandledrejection', onRejection);
    return () => {
      window.removeEventListener('error', onError);
      window.removeEventListener('unhandledrejection', onRejection);
    };
  }, [controller]);
}
