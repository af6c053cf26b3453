import { RETRY_OR_CANCEL } from '../../core/plan/input-prompt';
import type { Refusal } from '../../host/person/refusal';
import { placeText, type ActPlace } from '../person/act-place';
import type { PageShell } from './page-shell';
import { WORKBENCH_TEXT as TEXT } from './workbench-text';

/** Says why something was refused, and where, until the person goes on. */
export interface RefusalAlert {
  show(refusal: Refusal, place: ActPlace): void;
}

/** Keys that change what is typed, or nothing by themselves: whoever presses them has not gone on yet. */
const TYPING = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'Process', 'Unidentified', 'Dead']);

const isTyping = ({ key }: KeyboardEvent): boolean => key.length === 1 || TYPING.has(key);

/**
 * Excel says a refusal in a dialog, which is closed before anything else is done. Here it stands above the sheet: it names
 * its place, and goes at the next click, the next key that does something, or when the pane is turned to.
 */
export function createRefusalAlert({ frame, say }: Pick<PageShell, 'frame' | 'say'>): RefusalAlert {
  const { defaultView: page } = frame.ownerDocument;
  let takeBack: (() => void) | undefined;
  let shownAt = 0;
  /** The key that ended the entry may still be on its way through the page when the refusal of that entry is shown. */
  const goOn = ({ timeStamp }: Event): void => {
    if (timeStamp < shownAt) return;
    takeBack?.();
    takeBack = undefined;
  };
  page?.addEventListener('pointerdown', goOn, { capture: true });
  page?.addEventListener('keydown', (event) => (isTyping(event) ? undefined : goOn(event)), { capture: true });
  // The window loses the focus to another program too, from which the person comes back to read on.
  page?.addEventListener('blur', (event) => (frame.ownerDocument.activeElement === frame ? goOn(event) : undefined));
  return {
    show: ({ title, message }, place) => {
      shownAt = performance.now();
      takeBack = say(`${placeText(place)}: ${title}. ${message.replace(RETRY_OR_CANCEL, TEXT.kept)}`, 'alert');
    },
  };
}
