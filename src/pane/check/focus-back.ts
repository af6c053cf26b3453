import { useEffect, useRef } from 'react';
import { isFocusLost } from '../app/focus-lost';
import { SUMMARY_ID } from './summary-id';

/**
 * Gives the focus back when something that had it closes: to the button that opened it where that is still there, else to
 * the summary. A focus that went elsewhere meanwhile is left alone.
 */
export function useFocusBack(open: boolean, openerId: string): void {
  const wasOpen = useRef(open);
  useEffect(() => {
    if (wasOpen.current && !open && isFocusLost()) {
      (document.getElementById(openerId) ?? document.getElementById(SUMMARY_ID))?.focus();
    }
    wasOpen.current = open;
  }, [open, openerId]);
}
