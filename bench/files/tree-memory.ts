import { readdirSync, readFileSync } from 'node:fs';

const PAGE = 4096;
const EVERY_MS = 10;

/**
 * Watches a process and all that it starts: the memory they have together. What they share (the program of npm and of the
 * command is one and the same) is divided among all who share it. The system takes long to tell this, so it is asked only
 * when the resident pages, counted for each, are more than ever before.
 */
export class TreeMemory {
  private readonly timer: NodeJS.Timeout;
  private mostResident = 0;
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
    const processes = withChildren(this.pid);
    const resident = sumOf(processes, residentOf);
    if (resident <= this.mostResident) return;
    this.mostResident = resident;
    this.most = Math.max(this.most, sumOf(processes, shareOf));
  }
}

function withChildren(pid: number): number[] {
  try {
    const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
    );
    return [pid, ...children.flatMap(withChildren)];
  } catch {
    // Gone since it was listed, or a system without /proc.
    return [];
  }
}

function residentOf(pid: number): number {
  return Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE;
}

/** Pages of its own, and its share of those that it has together with others ("proportional set size"). */
function shareOf(pid: number): number {
  const kilobytes = /^Pss:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1];
  return Number(kilobytes ?? NaN) * 1024;
}

function sumOf(processes: readonly number[], bytesOf: (pid: number) => number): number {
  return processes.reduce((sum, pid) => {
    try {
      return sum + bytesOf(pid);
    } catch {
      // Gone since it was listed.
      return sum;
    }
  }, 0);
}
