import { useEffect } from 'react';

/** A file dropped on the pane by mistake must not open in its place: the web view would leave the pane for it. */
export function useKeepDropsOut(): void {
  useEffect(() => {
    const keepOut = (event: DragEvent) => event.preventDefault();
    document.addEventListener('dragover', keepOut);
    document.addEventListener('drop', keepOut);
    return () => {
      document.removeEventListener('dragover', keepOut);
      document.removeEventListener('drop', keepOut);
    };
  }, []);
}
