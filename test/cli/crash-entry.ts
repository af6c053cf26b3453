import { parentPort } from 'node:worker_threads';

/** A worker that fails in the way the file's name says. */
parentPort?.on('message', ({ path }: { path: string }) => {
  if (path === 'memory') {
    const kept: number[][] = [];
    for (;;) kept.push(new Array<number>(100_000).fill(kept.length));
  }
  if (path === 'crash') throw new Error('boom');
  if (path === 'exit') process.exit(3);
  if (path === 'slow') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  parentPort?.postMessage({ verdict: { outcome: 'valid', findings: [] } });
});
parentPort?.postMessage('ready');
