import { inOrder, runPool, type WorkerPool } from '../../../src/report-file/pool/run-pool';
import { type TaskWorker, WorkerFailure } from '../../../src/report-file/pool/task-worker';

/** Workers that answer when told to, and a record of what became of them. */
function fakePool(size: number, longestMs = 60_000) {
  const log: string[] = [];
  const answers = new Map<string, (answer: string | WorkerFailure) => void>();
  let started = 0;
  const start = (): TaskWorker<string, string> => {
    started += 1;
    const name = `worker ${started}`;
    log.push(`${name} starts`);
    return {
      ask: (task) => new Promise((resolve) => answers.set(task, resolve)),
      end: () => void log.push(`${name} ends`),
    };
  };
  const pool: WorkerPool<string, string> = {
    size,
    start,
    longestMs,
    failed: (task, { kind }) => `${task} ${kind}`,
  };
  /** Answers a task that is being worked on, and lets everything settle. */
  const answer = async (task: string, said: string | WorkerFailure = `${task}!`): Promise<void> => {
    answers.get(task)?.(said);
    answers.delete(task);
    await settled();
  };
  return { pool, log, answer, working: () => [...answers.keys()] };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('as many tasks as there are workers are under way, the others wait', async () => {
  const { pool, log, answer, working } = fakePool(2);
  const told: string[] = [];
  const done = runPool(['a', 'b', 'c'], pool, { onAnswer: (said, index) => void told.push(`${index} ${said}`) });
  await settled();
  expect(working()).toEqual(['a', 'b']);
  await answer('b');
  expect([working(), told]).toEqual([['a', 'c'], ['1 b!']]);
  await answer('c');
  await answer('a');
  await done;
  expect(told).toEqual(['1 b!', '2 c!', '0 a!']);
  expect(log).toEqual(['worker 1 starts', 'worker 2 starts', 'worker 2 ends', 'worker 1 ends']);
});

test.each(['out-of-memory', 'crashed'] as const)(
  'a task whose worker is %s is told so; a fresh worker goes on',
  async (kind) => {
    const { pool, log, answer } = fakePool(1);
    const told: string[] = [];
    const done = runPool(['a', 'b'], pool, { onAnswer: (said) => void told.push(said) });
    await settled();
    await answer('a', new WorkerFailure(kind, ''));
    await answer('b');
    await done;
    expect(told).toEqual([`a ${kind}`, 'b!']);
    expect(log).toEqual(['worker 1 starts', 'worker 1 ends', 'worker 2 starts', 'worker 2 ends']);
  },
);

test('a task that takes too long is given up with its worker', async () => {
  const { pool, log, answer } = fakePool(1, 1);
  const told: string[] = [];
  let begun: (() => void) | undefined;
  const secondBegun = new Promise<void>((resolve) => (begun = resolve));
  const done = runPool(['a', 'b'], pool, {
    onBegin: (index) => {
      if (index === 1) begun?.();
    },
    onAnswer: (said) => void told.push(said),
  });
  await secondBegun;
  await answer('b');
  await done;
  expect(told[0]).toBe('a too-slow');
  expect(log.slice(0, 3)).toEqual(['worker 1 starts', 'worker 1 ends', 'worker 2 starts']);
});

test('cancelled: what is under way is ended with its workers, and nothing more is told or begun', async () => {
  const { pool, log, answer } = fakePool(2);
  const told: string[] = [];
  const begun: number[] = [];
  const cancelling = new AbortController();
  const done = runPool(
    ['a', 'b', 'c', 'd'],
    pool,
    { onBegin: (index) => void begun.push(index), onAnswer: (said) => void told.push(said) },
    cancelling.signal,
  );
  await settled();
  await answer('a');
  cancelling.abort();
  await done;
  await answer('b');
  expect([told, begun]).toEqual([['a!'], [0, 1, 2]]);
  expect(log.filter((line) => line.endsWith('ends')).length).toBe(2);
});

test('cancelled while a worker starts: it is ended and asked nothing', async () => {
  const { pool, log, working } = fakePool(1);
  const cancelling = new AbortController();
  const slow = {
    ...pool,
    start: async () => {
      cancelling.abort();
      return pool.start();
    },
  };
  await runPool(['a'], slow, { onAnswer: () => undefined }, cancelling.signal);
  expect([working(), log]).toEqual([[], ['worker 1 starts', 'worker 1 ends']]);
});

test('no tasks start no worker', async () => {
  const { pool, log } = fakePool(2);
  await runPool([], pool, { onAnswer: () => undefined });
  expect(log).toEqual([]);
});

describe('asked ahead', () => {
  const aheadOf = (size: number, longestMs?: number) => {
    const fake = fakePool(size, longestMs);
    return { ...fake, pool: { ...fake.pool, asksAhead: true as const } };
  };

  test('a worker has its next task before it answers; that begins with the answer', async () => {
    const { pool, log, answer, working } = aheadOf(1);
    const [told, begun]: [string[], number[]] = [[], []];
    const done = runPool(['a', 'b', 'c'], pool, {
      onBegin: (index) => void begun.push(index),
      onAnswer: (said) => void told.push(said),
    });
    await settled();
    expect([working(), begun]).toEqual([['a', 'b'], [0]]);
    await answer('a');
    expect([working(), begun]).toEqual([
      ['b', 'c'],
      [0, 1],
    ]);
    await answer('b');
    await answer('c');
    await done;
    expect([told, log]).toEqual([
      ['a!', 'b!', 'c!'],
      ['worker 1 starts', 'worker 1 ends'],
    ]);
  });

  test('a worker that breaks costs the task it worked on; a fresh one is asked for the next', async () => {
    const { pool, log, answer } = aheadOf(1);
    const told: string[] = [];
    const done = runPool(['a', 'b', 'c'], pool, { onAnswer: (said) => void told.push(said) });
    await settled();
    await answer('a', new WorkerFailure('crashed', ''));
    await answer('b');
    await answer('c');
    await done;
    expect(told).toEqual(['a crashed', 'b!', 'c!']);
    expect(log).toEqual(['worker 1 starts', 'worker 1 ends', 'worker 2 starts', 'worker 2 ends']);
  });

  test('each task has the whole time, from the answer before it', async () => {
    jest.useFakeTimers({ doNotFake: ['setImmediate'] });
    const { pool, answer } = aheadOf(1, 1000);
    const told: string[] = [];
    const done = runPool(['a', 'b', 'c'], pool, { onAnswer: (said) => void told.push(said) });
    for (const task of ['a', 'b']) {
      await settled();
      jest.advanceTimersByTime(900);
      await answer(task);
    }
    jest.advanceTimersByTime(1000);
    await done;
    expect(told).toEqual(['a!', 'b!', 'c too-slow']);
    jest.useRealTimers();
  });

  test('the last tasks are left to whichever worker is free', async () => {
    const { pool, answer, working } = aheadOf(2);
    const done = runPool(['a', 'b', 'c'], pool, { onAnswer: () => undefined });
    await settled();
    expect(working()).toEqual(['a', 'b']);
    await answer('b');
    expect(working()).toEqual(['a', 'c']);
    await answer('c');
    await answer('a');
    await done;
  });
});

test('in order: an answer waits for those before it', () => {
  const told: string[] = [];
  const hand = inOrder<string>((answer, index) => void told.push(`${index}${answer}`));
  for (const index of [2, 0, 3, 1]) hand('.', index);
  expect(told).toEqual(['0.', '1.', '2.', '3.']);
});
