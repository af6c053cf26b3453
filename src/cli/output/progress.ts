import type { Terminal } from '../terminal';
import type { CliTexts } from '../text';

/** Less work than this is over before a person could read of it. */
const LONG_WORK = 10;

/** One line that tells how far long work has come; shown to people only, never into a file or pipe. */
export function progressOn(terminal: Terminal, texts: CliTexts) {
  let shown = false;
  return {
    show: (done: number, all: number): void => {
      if (!terminal.isInteractive || all < LONG_WORK || done === all) return;
      shown = true;
      terminal.error(`\r${texts.progress(done, all)}`);
    },
    clear: (): void => {
      if (shown) terminal.error('\r\u001b[K');
      shown = false;
    },
  };
}
