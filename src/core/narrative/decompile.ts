import type { Form } from '../form/form';
import { compileText } from './compile';
import { DETAIL_TOKENS } from './detail-tokens';
import { joinedOperands, literalText, plainFormula } from './formula-spelling';
import type { Part, Text } from './paragraph';
import { parseText } from './parse-text';

/**
 * The text with tokens that a formula was compiled from: the inverse of `compileText`, also after a spreadsheet program
 * wrote the formula in its own spelling. It knows no grammar of its own: a part is what `parseText` reads and
 * `compileText` turns into the very same formula.
 * @returns undefined for any other formula: a standard paragraph with a choice, or one of a person's own
 */
export function decompile(formula: string, form: Form): Text | undefined {
  const parts: Part[] = [];
  for (const operand of joinedOperands(plainFormula(formula))) {
    const text = literalText(operand);
    const part: Part | undefined = text === undefined ? partOf(operand, form) : { kind: 'literal', text };
    if (!part) return undefined;
    const last = parts[parts.length - 1];
    if (part.kind !== 'literal') parts.push(part);
    else if (last?.kind === 'literal') parts[parts.length - 1] = { kind: 'literal', text: last.text + part.text };
    else if (part.text !== '') parts.push(part);
  }
  return parts;
}

const known = new WeakMap<Form, Map<string, Part | undefined>>();

function partOf(operand: string, form: Form): Part | undefined {
  let parts = known.get(form);
  if (!parts) known.set(form, (parts = detailParts(form)));
  if (!parts.has(operand)) parts.set(operand, findPart(operand, form));
  return parts.get(operand);
}

/** Every detail by its formula: they are few, and their names do not tell them apart. */
function detailParts(form: Form): Map<string, Part | undefined> {
  const bodies = DETAIL_TOKENS.flatMap((token) => [token, `${token}^`]);
  return new Map(
    bodies.flatMap((body) => {
      const part = onlyPart(body, form);
      return part ? [[operandOf(part), part] as const] : [];
    }),
  );
}

/** Names that an operand reads; a function's name is followed by a bracket. */
const NAMES = /[A-Z_][A-Z0-9_]*(?![A-Z0-9_(])/g;
const LITERALS = /"(?:[^"]|"")*"/g;
/** A part reads one figure, or two where it writes one as a share of the other. */
const MOST_FIGURES = 2;

/** The part among those that the operand's own names and texts could have come from. */
function findPart(operand: string, form: Form): Part | undefined {
  const names = new Set(operand.replace(LITERALS, '""').match(NAMES) ?? []);
  const figures = [...names].map((name) => name.replace(/_/g, '.')).filter((id) => /\d/.test(id));
  if (figures.length === 0 || figures.length > MOST_FIGURES) return undefined;
  const units = (operand.match(LITERALS) ?? []).flatMap((literal) => literalText(literal) ?? []);
  const suffixes = ['', '%', ...new Set(units.filter((unit) => /^ \S/.test(unit)))];
  const [one, other = one] = figures;
  const alone = figures.length === 1 ? figures : [];
  const bodies = [...alone, `${one}/${other}`, `${other}/${one}`];
  for (const body of bodies.flatMap((each) => suffixes.map((suffix) => each + suffix))) {
    const part = onlyPart(body, form);
    if (part && operandOf(part) === operand) return part;
  }
  return undefined;
}

function onlyPart(body: string, form: Form): Part | undefined {
  const { text, faults } = parseText(`{${body}}`, form);
  const [part] = text;
  return faults.length === 0 && text.length === 1 && part?.kind !== 'literal' ? part : undefined;
}

function operandOf(part: Part): string {
  return plainFormula(compileText([part])).slice(1);
}
