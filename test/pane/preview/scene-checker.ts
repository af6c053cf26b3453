import type { Form } from '../../../src/core/form/form';
import { revalidate, validate } from '../../../src/core/rule/validate';
import type { ReportChecker } from '../../../src/pane/controller/report-checker';
import { findings141, result } from './report-141';

/** What judges a scene: our own rules where its name begins with `real`, else what the scene is to show. */
export function sceneChecker(scene: string, form: Form): ReportChecker {
  if (scene.startsWith('real')) return { validate, revalidate };
  const findings = findings141(form);
  const none = form.appendices.map(({ id, rows }) => ({ appendix: id, due: rows.length, filled: 0 }));
  const evaluation =
    scene === 'check-pass'
      ? result(form, [])
      : scene === 'check-incomplete'
        ? result(form, findings.slice(3), { outcome: 'incomplete' })
        : scene === 'check-empty'
          ? result(form, [], { completion: none, outcome: 'incomplete' })
          : result(form, findings);
  return { validate: () => evaluation, revalidate: () => result(form, findings.slice(1)) };
}
