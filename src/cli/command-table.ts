/** What the command line takes; help texts are in `text/`. */
export const OPTIONS = [
  { name: 'help', takesValue: false },
  { name: 'lang', takesValue: true },
  { name: 'format', takesValue: true },
  { name: 'form', takesValue: true },
  { name: 'data', takesValue: true },
  { name: 'output', takesValue: true },
  { name: 'overwrite', takesValue: false },
  { name: 'previous', takesValue: true },
  { name: 'units', takesValue: true },
] as const;

export type OptionName = (typeof OPTIONS)[number]['name'];

interface CommandDefinition {
  readonly takes: readonly OptionName[];
  readonly needs: readonly OptionName[];
  /** How many files or folders. */
  readonly least: number;
  readonly most: number;
}

const EVERYWHERE: readonly OptionName[] = ['help', 'lang', 'format'];
const OUTPUT: readonly OptionName[] = ['output', 'overwrite'];

export const COMMANDS = {
  new: { takes: [...EVERYWHERE, 'form', 'data', ...OUTPUT], needs: ['output'], least: 0, most: 0 },
  read: { takes: [...EVERYWHERE, ...OUTPUT], needs: [], least: 1, most: 1 },
  validate: { takes: [...EVERYWHERE, 'previous'], needs: [], least: 1, most: Infinity },
  consolidate: { takes: [...EVERYWHERE, 'form', ...OUTPUT, 'units'], needs: ['output'], least: 1, most: Infinity },
  export: { takes: [...EVERYWHERE, ...OUTPUT], needs: ['output'], least: 1, most: 1 },
  import: { takes: [...EVERYWHERE, 'form', ...OUTPUT], needs: [], least: 1, most: 1 },
  repair: { takes: [...EVERYWHERE, ...OUTPUT], needs: ['output'], least: 1, most: 1 },
} satisfies Record<string, CommandDefinition>;

export type CommandName = keyof typeof COMMANDS;

export function isCommand(name: string | undefined): name is CommandName {
  return name !== undefined && Object.prototype.hasOwnProperty.call(COMMANDS, name);
}
