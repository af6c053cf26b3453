import { checks } from '../check/checks';
import { type RowTrait, traitBits } from '../check/row-traits';
import type { SnapshotFacts } from '../check/snapshot-facts';
import type { Form, Indicator } from '../form/form';
import { type Application, applicationsOf } from './applications';
import type { Rule } from './rule';

/**
 * Which of a form's applications need no asking, for the traits that their rows have: of some two thousand, nine in ten.
 * By the place of an application in the list.
 */
interface Screen {
  readonly rows: readonly Indicator[];
  /** Of each application: its row's place in `rows`. */
  readonly at: Uint16Array;
  /** Of each application: the traits of which its row must have one. */
  readonly concerns: Uint16Array;
}

/** Of a check that must always be asked: every row is blank, a number or something else. */
const ANY_ROW = 0xffff;

const screens = new WeakMap<Form, Screen>();

/** The applications that may find something amiss in a report, in the order of all. */
export function concerned(form: Form, facts: SnapshotFacts): readonly Application[] {
  const applications = applicationsOf(form);
  const { rows, at, concerns } = screenOf(form, applications);
  // Run over every file's two thousand applications: two arrays of small numbers, and nothing else is looked at.
  const traits = new Uint16Array(rows.length);
  rows.forEach((row, index) => (traits[index] = facts.traits(row)));
  const found: Application[] = [];
  for (let index = 0; index < concerns.length; index += 1) {
    const concern = concerns[index] as number;
    if ((concern & (traits[at[index] as number] as number)) !== 0) found.push(applications[index] as Application);
  }
  return found;
}

function screenOf(form: Form, applications: readonly Application[]): Screen {
  let screen = screens.get(form);
  if (!screen) {
    const rows = [...form.indicators.values()];
    screen = {
      rows,
      at: Uint16Array.from(applications, ({ place }) => (place.kind === 'row' ? rows.indexOf(place.row) : 0)),
      concerns: Uint16Array.from(applications, ({ rule }) => traitBits(concernsOf(rule)) || ANY_ROW),
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
