import type { Form, IndicatorId } from '../form/form';
import type { LocatedAppendix } from '../locate/locate-figures';
import { cellText, isBlank, type ReadCell, type ReadSheet } from '../locate/read-book';
import { plannedText } from '../locate/sheet-layout';
import type { SheetPlan } from '../plan/sheet-plan';
import { fold } from '../text/normalize';

/** A row that stood in the way, as one text; `figure` where it says whose figure it holds. */
export interface Aside {
  readonly text: string;
  readonly figure?: { readonly indicator: IndicatorId; readonly text: string };
}

const SEPARATOR = ' | ';

/**
 * The rows to which these cells belong, each as one text with all that stands in it, so that a person can tell what it
 * was; one text, so that it is never taken for a row of the table again. Rows with nothing but the form's own words are
 * left out.
 */
export function asides(
  form: Form,
  sheet: ReadSheet,
  plan: SheetPlan,
  located: LocatedAppendix,
  cells: readonly { readonly row: number; readonly column: number }[],
): Aside[] {
  const words = plannedWords(plan);
  const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  return rows.flatMap((row) => {
    const indicator = located.identities.get(row)?.indicator;
    const isComputed = ['ratio', 'sum'].includes(form.indicators.get(indicator ?? '')?.kind ?? '');
    const isNew = (cell: ReadCell | undefined): cell is ReadCell =>
      cell !== undefined &&
      !isBlank(cell) &&
      !(cell.formula !== undefined && isComputed) &&
      !words.has(fold(cell.formula ?? cellText(cell)));
    const standing = [...(sheet.cells.get(row) ?? [])].filter(([, cell]) => !isBlank(cell)).sort(([a], [b]) => a - b);
    const inTheWay = new Set(cells.filter((cell) => cell.row === row).map(({ column }) => column));
    if (!standing.some(([column, cell]) => inTheWay.has(column) && isNew(cell))) return [];
    const text = standing.map(([, cell]) => shownText(cell)).join(SEPARATOR);
    const column = located.columns.figure;
    const figure = column !== undefined && inTheWay.has(column) ? sheet.cells.get(row)?.get(column) : undefined;
    if (indicator === undefined || !isNew(figure)) return [{ text }];
    return [{ text, figure: { indicator, text: shownText(figure) } }];
  });
}

/** Every text and formula of the plan, folded: what is lost with them can be written anew. */
function plannedWords(plan: SheetPlan): ReadonlySet<string> {
  return new Set(
    plan.cells.flatMap((row) =>
      row.map((content) => {
        if (content?.kind === 'formula') return fold(content.formula);
        return fold((content?.kind === 'keep' ? content.initial : plannedText(content)) ?? '');
      }),
    ),
  );
}

function shownText(cell: ReadCell): string {
  return cell.shown ?? cellText(cell);
}
