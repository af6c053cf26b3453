import { checks } from '../check/checks';
import { type RowTrait, traitBits } from '../check/row-traits';
import type { SnapshotFacts } from '../check/snapshot-facts';
import type { Form, Indicator } from '../form/form';
import { type Application, applicationsOf } from './applications';
import type { Rule } from './rule';

/**
 * Which of a form's applications need no asking, for the traits that their rows have: of some two thousand, nine in ten.
 * By the place of an application in the list; `concerns` is 0 where the check must always be asked.
 */
interface Screen {
  readonly rows: readonly Indicator[];
  /** Of each application: its row's place in `rows`. */
  readonly at: Uint16Array;
  readonly concerns: Uint16Array;
}

const screens = new WeakMap<Form, Screen>();

/** The applications that may find something amiss in a report, in the order of all. */
export function concerned(form: Form, facts: SnapshotFacts): readonly Application[] {
  const applications = applicationsOf(form);
  const { rows, at, concerns } = screenOf(form, applications);
  const traits = rows.map((row) => facts.traits(row));
  return applications.filter((_, index) => {
    const concern = concerns[index] ?? 0;
    return concern === 0 || (concern & (traits[at[index] ?? 0] ?? 0)) !== 0;
  });
}

function screenOf(form: Form, applications: readonly Application[]): Screen {
  let screen = screens.get(form);
  if (!screen) {
    const rows = [...form.indicators.values()];
    screen = {
      rows,
      at: Uint16Array.from(applications, ({ place }) => (place.kind === 'row' ? rows.indexOf(place.row) : 0)),
      concerns: Uint16Array.from(applications, ({ rule }) => traitBits(concernsOf(rule))),
    };
    screens.set(form, screen);
  }
  return screen;
}

/** The traits that a rule's rows must have one of; empty where it is always asked. */
export function concernsOf({ check, options }: Rule): readonly RowTrait[] {
  // The rule's type ties its options to its check; looking the check up by name loses that tie.
  const { concerns = [] } = checks[check] as {
    concerns?: readonly RowTrait[] | ((options: unknown) => readonly RowTrait[]);
  };
  return typeof concerns === 'function' ? concerns(options) : concerns;
}
