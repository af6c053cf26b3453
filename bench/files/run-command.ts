import { spawn } from 'node:child_process';
import { PROJECT } from './report-folder';
import { TreeMemory } from './tree-memory';

/** One run of the command as a person types it. */
export interface CommandRun {
  readonly code: number | null;
  readonly milliseconds: number;
  /** Of npm, the shell and the program together; undefined where the system does not tell. */
  readonly megabytes: number | undefined;
}

/**
 * Runs `npm run --silent phuluc -- …` and lets what it prints go.
 * @param onSecond is told the memory so far, once a second
 */
export function runCommand(
  args: readonly string[],
  onSecond?: (megabytes: number | undefined) => void,
): Promise<CommandRun> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn('npm', ['run', '--silent', 'phuluc', '--', ...args], { cwd: PROJECT, stdio: 'ignore' });
    const memory = new TreeMemory(child.pid ?? 0);
    const seconds = onSecond && setInterval(() => onSecond(memory.megabytes), 1000);
    child.on('error', reject).on('exit', (code) => {
      const milliseconds = performance.now() - start;
      clearInterval(seconds);
      memory.stop();
      resolve({ code, milliseconds, megabytes: memory.megabytes });
    });
  });
}

/** The memory of a run, as text. */
export function megabytesText(megabytes: number | undefined): string {
  return megabytes === undefined ? 'memory not measured' : `${megabytes.toFixed(0)} MB`;
}
