import { useEffect, useState } from 'react';
import { usePaneTools } from '../app/pane-tools';

/** Follows the selection on the sheet while the view is open, where the host can tell of it. @returns whether it does */
export function useFollowedSelection(): boolean {
  const { controller } = usePaneTools();
  const [follows, setFollows] = useState(false);
  useEffect(() => {
    let isOpen = true;
    let stop: (() => Promise<void>) | undefined;
    void controller.narrative.followSelection().then((following) => {
      stop = following;
      if (isOpen) setFollows(following !== undefined);
      else void stop?.();
    });
    return () => {
      isOpen = false;
      void stop?.();
    };
  }, [controller]);
  return follows;
}
