/** Where a command writes and what it knows of the day; the process's own in use, a recording one in tests. */
export interface Terminal {
  /** Results. */
  out(text: string): void;
  /** Troubles of use, and progress. */
  error(text: string): void;
  /** Whether a person is looking: progress is shown to them only. */
  readonly isInteractive: boolean;
  /** ISO date. */
  readonly today: string;
}

/** 0: nothing wrong; 1: errors found in a report; 2: input or use unusable (issue 3). */
export type ExitCode = 0 | 1 | 2;

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const now = new Date();
  const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  // `phuluc … | head` closes the pipe early: nobody reads on, so there is nothing left to do.
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  }
  return {
    out: (text) => void process.stdout.write(`${text}\n`),
    error: (text) => void process.stderr.write(text),
    isInteractive: process.stderr.isTTY === true,
    today,
  };
}
