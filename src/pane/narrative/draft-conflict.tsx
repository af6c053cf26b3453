import type { EditableReport } from './use-editable-report';
import { sameParagraph } from '../../core/editor/same-paragraph';
import type { ParagraphReading } from '../../core/report/snapshot';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import type { ParagraphDraft } from '../state/narrative-state';

interface DraftConflictProps {
  readonly draft: ParagraphDraft;
  readonly report: EditableReport;
}

/** Tells that the paragraph in hand is another on the sheet by now, shows that one, and asks which is to go on. */
export function DraftConflict({ draft, report }: DraftConflictProps) {
  const { text, dispatch } = usePaneTools();
  const words = text.narrative.draft;
  const { paragraph } = draft;
  if (!paragraph || stillStands(paragraph, report)) return null;
  const now = standsNow(paragraph, report);
  return (
    <div className="question" data-severity="warning" role="alert">
      <p>{now ? words.changed : words.gone}</p>
      {now && (
        <p className="report-text" lang="vi">
          {now.text}
        </p>
      )}
      <div className="button-row">
        <ActionButton
          label={now ? words.keepMine : words.keepAsNew}
          onPress={() => dispatch({ type: 'draft-rebased', paragraph: now })}
        />
        <ActionButton label={words.takeTheirs} onPress={() => dispatch({ type: 'draft-closed' })} />
      </div>
    </div>
  );
}

function stillStands(paragraph: ParagraphReading, { snapshot }: EditableReport): boolean {
  return snapshot.paragraphs.some((each) => sameParagraph(each, paragraph));
}

/** What stands in its place: the standard paragraph of the same id, or a person's own in the same cell. */
function standsNow(
  { section, paragraph, cell }: ParagraphReading,
  report: EditableReport,
): ParagraphReading | undefined {
  return report.snapshot.paragraphs.find(
    (each) =>
      each.section === section &&
      each.paragraph === paragraph &&
      (paragraph !== undefined || (each.cell?.sheet === cell?.sheet && each.cell?.address === cell?.address)),
  );
}
