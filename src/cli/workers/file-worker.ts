import { parentPort } from 'node:worker_threads';
import { type FileAnswer, mistakeOver } from '../../report-file/verdict/judge-file';
import { carryOut } from './carry-out';
import type { FileTask } from './file-task';

// Each file is answered before the next is taken up: answers are told apart by their order.
parentPort?.on('message', (task: FileTask) => parentPort?.postMessage(answerTo(task)));
// Whoever started this waits for a sign that the program was loaded.
parentPort?.postMessage('ready');

function answerTo(task: FileTask): FileAnswer {
  try {
    return carryOut(task);
  } catch (thrown) {
    return mistakeOver(thrown, task.language);
  }
}
