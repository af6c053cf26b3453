import { join } from 'node:path';
import { runTasks } from '../../src/cli/workers/file-pool';

jest.setTimeout(60_000);

const entry = join(__dirname, 'crash-entry.ts');

test.each([1, 2])(
  'with %d threads, a file that breaks its own costs only itself, and answers come in order',
  async (size) => {
    const paths = ['a', 'memory', 'b', 'crash', 'exit', 'c', 'slow', 'd'];
    const answers: string[] = [];
    await runTasks(
      paths.map((path) => ({ path, language: 'vi' })),
      ({ verdict }, { path }) => void answers.push(`${path}: ${verdict.findings[0]?.rule ?? verdict.outcome}`),
      { entry, longestMs: 4000, size },
    );
    expect(answers).toEqual([
      'a: valid',
      'memory: out-of-memory',
      'b: valid',
      'crash: crashed',
      'exit: crashed',
      'c: valid',
      'slow: too-slow',
      'd: valid',
    ]);
  },
);

test('a thread that does not start is a failure of the program, told as one and of no file', async () => {
  const told: string[] = [];
  const run = runTasks([{ path: 'a', language: 'vi' }], (_, { path }) => void told.push(path), {
    entry: join(__dirname, 'broken-entry.ts'),
  });
  await expect(run).rejects.toThrow('nothing loads');
  expect(told).toEqual([]);
});
