import type { FormId } from '../../core/form/form';
import type { FileFinding } from './file-finding';
import type { FileVerdict } from './file-verdict';

/** The verdict over a file that holds no report. */
export function unreadableVerdict(finding: FileFinding, form: FormId | null = null): FileVerdict {
  const counts = { error: 1, warning: 0, info: 0 };
  const explained = { error: 0, warning: 0 };
  const findings = [finding];
  const about = { complete: false, form, unit: null, period: null };
  return { outcome: 'unreadable', ...about, counts, explained, findings, told: findings };
}
