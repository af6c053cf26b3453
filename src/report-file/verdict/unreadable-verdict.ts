import type { FormId } from '../../core/form/form';
import type { FileFinding } from './file-finding';
import type { FileVerdict } from './file-verdict';

/** The verdict over a file that holds no report. */
export function unreadableVerdict(finding: FileFinding, form: FormId | null = null): FileVerdict {
  const counts = { error: 1, warning: 0, info: 0 };
  const findings = [finding];
  return { outcome: 'unreadable', complete: false, form, unit: null, period: null, counts, findings, told: findings };
}
