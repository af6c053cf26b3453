import { parentPort } from 'node:worker_threads';
import { unreadableMessages } from '../../report-file/messages/unreadable-messages';
import { unreadable } from '../../report-file/verdict/file-finding';
import { unreadableVerdict } from '../../report-file/verdict/file-verdict';
import { carryOut } from './carry-out';
import type { FileAnswer, FileTask } from './file-task';

parentPort?.on('message', (task: FileTask) => parentPort?.postMessage(answerTo(task)));

/** A mistake of ours over one file is told as that file's, with what a developer needs to find it. */
function answerTo(task: FileTask): FileAnswer {
  try {
    return carryOut(task);
  } catch (error) {
    const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { verdict: unreadableVerdict(unreadable('crashed', ...unreadableMessages[task.language].crashed(detail))) };
  }
}
