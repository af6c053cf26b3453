import type { AppendixId, Form, IndicatorId } from '../form/form';
import type { Arrangement } from './arrangement';
import type { LocatedAppendix } from './locate-figures';

/** The rows of an appendix that take a figure; headings take none. */
export function figureRows(form: Form, appendix: AppendixId): readonly IndicatorId[] {
  const rows = form.tables.find(({ id }) => id === appendix)?.rows ?? [];
  return rows.flatMap(({ id, kind }) => (kind === 'group' ? [] : [id]));
}

/**
 * Whether every figure of an appendix stands where its one name, its STT and label and the heading lead, as on nearly
 * every sheet: then only cells that do not stand alone can bring it into doubt (`figure-doubts.ts`).
 */
export function areCertain(
  { form, appendix, names }: Arrangement,
  { figures, disputed, columns, headed, identities }: Omit<LocatedAppendix, 'isCertain'>,
): boolean {
  const ids = figureRows(form, appendix);
  const once = (all: readonly IndicatorId[]): ReadonlySet<IndicatorId> =>
    new Set(all.filter((id) => all.indexOf(id) === all.lastIndexOf(id)));
  const named = once(names.map(({ indicator }) => indicator));
  const said = once([...identities.values()].map(({ indicator }) => indicator));
  return (
    disputed.size === 0 &&
    // A single figure has none beside it to agree with.
    ids.length > 1 &&
    ids.every((id) => {
      const figure = figures.get(id);
      return (
        figure?.by === 'name' &&
        named.has(id) &&
        said.has(id) &&
        identities.get(figure.row)?.indicator === id &&
        figure.column === columns.figure &&
        headed.has(figure.column)
      );
    })
  );
}
