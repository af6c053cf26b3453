import { createPaneStore } from '../../../src/pane/app/pane-store';
import { WorkQueue } from '../../../src/pane/controller/work-queue';
import { initialState } from '../../../src/pane/state/pane-state';
import { form } from '../tiny-form';

const now = () => new Date(2022, 8, 5);

function openQueue() {
  const store = createPaneStore(initialState(form, now()));
  return { store, queue: new WorkQueue(store, now) };
}

test('a long task tells how far it is, and nothing is left of it at the end', async () => {
  const { store, queue } = openQueue();
  const seen: unknown[] = [];
  await queue.longWork('checking', async ({ advance }) => {
    seen.push(store.get().work);
    advance({ done: 1, all: 3 });
    seen.push(store.get().work?.progress);
  });
  expect(seen).toEqual([
    { kind: 'checking', cancellable: true, slow: false },
    { done: 1, all: 3 },
  ]);
  expect(store.get().work).toBeUndefined();
});

test('cancelling reaches the task that runs, which tells nothing more, and not the one after it', async () => {
  const { store, queue } = openQueue();
  const seen: unknown[] = [];
  const first = queue.longWork('checking', async ({ signal, advance }) => {
    queue.cancel();
    advance({ done: 2, all: 3 });
    seen.push(signal.aborted, store.get().work?.progress);
  });
  const second = queue.longWork('checking', async ({ signal }) => void seen.push(signal.aborted));
  await Promise.all([first, second]);
  expect(seen).toEqual([true, undefined, false]);
});

test('cancelling where nothing long runs does nothing', async () => {
  const { store, queue } = openQueue();
  await queue.work('checking', async () => queue.cancel());
  expect(store.get().failure).toBeUndefined();
});

test('a long task that breaks can be tried again', async () => {
  const { store, queue } = openQueue();
  let tries = 0;
  await queue.longWork('checking', async () => {
    tries += 1;
    if (tries === 1) throw new Error('once');
  });
  expect(store.get().failure?.detail).toContain('once');
  await queue.retry();
  expect([tries, store.get().failure, store.get().work]).toEqual([2, undefined, undefined]);
});
