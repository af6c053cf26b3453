import type { Form } from '../../core/form/form';
import type { ProseFinding } from '../../core/prose/prose-finding';
import { usePaneTools } from '../app/pane-tools';
import { placeSentence } from '../check/place-sentence';
import { Glyph } from '../glyph';

interface FindingLinesProps {
  readonly findings: readonly ProseFinding[];
  readonly form: Form;
}

/** What the prose check says of a paragraph, each a line below it. */
export function FindingLines({ findings, form }: FindingLinesProps) {
  const { text } = usePaneTools();
  if (findings.length === 0) return null;
  return (
    <ul className="plain-list">
      {findings.map((finding) => (
        <li key={finding.id} className="paragraph-finding" data-severity={finding.severity}>
          <Glyph name={finding.severity} />
          <span>
            <span className="unseen">{text.check.severities[finding.severity]}: </span>
            {placeSentence(finding.message, finding.appendix, form, text)}
          </span>
        </li>
      ))}
    </ul>
  );
}
