import { useEffect, useRef, useState } from 'react';

/**
 * Listens to what is dropped wherever on the pane, also while nothing may be taken: left alone, the web view would leave
 * the pane and open the file in its place.
 * @param take what is done with it; `undefined` while nothing may be taken
 * @returns whether something is held over the pane
 */
export function useDrop(take: ((dropped: DataTransfer) => void) | undefined): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = latest.current ? 'copy' : 'none';
      setOver(latest.current !== undefined);
    };
    const onLeave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) latest.current?.(event.dataTransfer);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
}
