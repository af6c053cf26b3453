import { readdirSync, readFileSync } from 'node:fs';

const PAGE = 4096;
const EVERY_MS = 10;

/** Watches a process and all that it starts: resident memory together, the pages they share counted for each. */
export class TreeMemory {
  private readonly timer: NodeJS.Timeout;
  private most = 0;

  constructor(private readonly pid: number) {
    this.timer = setInterval(() => this.look(), EVERY_MS);
    this.look();
  }

  /** The most at any moment so far, in MB; undefined where the system does not tell (no `/proc`). */
  get megabytes(): number | undefined {
    return this.most === 0 ? undefined : this.most / 2 ** 20;
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private look(): void {
    this.most = Math.max(this.most, residentOf(this.pid));
  }
}

function residentOf(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]);
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return children.reduce((sum, child) => sum + residentOf(child), pages * PAGE);
  } catch {
    // Gone since it was listed, or a system without /proc.
    return 0;
  }
}
