import type { Language } from '../../core/rule/finding';
import { unreadableMessages } from '../messages/unreadable-messages';
import { unreadable } from '../verdict/file-finding';
import type { FileAnswer } from '../verdict/judge-file';
import { unreadableVerdict } from '../verdict/unreadable-verdict';
import type { WorkerFailure } from './task-worker';

/** What is said of a file that its worker did not survive. */
export function failedAnswer({ kind, detail }: WorkerFailure, language: Language): FileAnswer {
  return { verdict: unreadableVerdict(unreadable(kind, ...unreadableMessages[language][kind](detail))) };
}
