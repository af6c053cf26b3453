import { parseArgs } from 'node:util';
import type { Language } from '../core/rule/finding';
import { COMMANDS, type CommandName, isCommand, type OptionName, OPTIONS } from './command-table';

export type OutputFormat = 'text' | 'json';

/** Why a command line cannot be carried out; `name` is the argument in question. */
export interface UseTrouble {
  readonly kind:
    'no-command' | 'unknown-command' | 'unknown-option' | 'no-value' | 'bad-value' | 'missing' | 'too-many';
  readonly name: string;
}

/** A command to carry out. */
export interface CommandArguments {
  readonly outcome: 'command';
  readonly language: Language;
  readonly command: CommandName;
  readonly format: OutputFormat;
  readonly paths: readonly string[];
  readonly options: Readonly<Partial<Record<OptionName, string>>>;
}

export type ReadArguments =
  | CommandArguments
  | { readonly outcome: 'help'; readonly language: Language; readonly command?: CommandName }
  | {
      readonly outcome: 'unusable';
      readonly language: Language;
      readonly command?: CommandName;
      readonly trouble: UseTrouble;
    };

/** Reads a command line by the table of commands. */
export function readArguments(args: readonly string[]): ReadArguments {
  const tokens = parseArgs({
    args: [...args],
    options: Object.fromEntries(
      OPTIONS.map(({ name, takesValue }) => [name, { type: takesValue ? 'string' : 'boolean' }]),
    ),
    allowPositionals: true,
    strict: false,
    tokens: true,
  }).tokens;
  const options: Partial<Record<string, string>> = {};
  const positionals: string[] = [];
  let trouble: UseTrouble | undefined;
  const refuse = (kind: UseTrouble['kind'], name: string): void => void (trouble ??= { kind, name });
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const known = OPTIONS.find(
      ({ name }) => token.rawName === `--${name}` || (name === 'help' && token.rawName === '-h'),
    );
    if (!known) refuse('unknown-option', token.rawName);
    else if (known.takesValue && token.value === undefined) refuse('no-value', token.rawName);
    else options[known.name] = token.value ?? '';
  }
  const language: Language = options.lang === 'en' ? 'en' : 'vi';
  const [named, ...paths] = positionals;
  const command = isCommand(named) ? named : undefined;
  if (options.help !== undefined || (named === 'help' && isHelpOf(paths[0]))) {
    return { outcome: 'help', language, command: command ?? (isCommand(paths[0]) ? paths[0] : undefined) };
  }
  if (named === undefined) refuse('no-command', '');
  else if (!command) refuse('unknown-command', named);
  if (options.lang !== undefined && !['vi', 'en'].includes(options.lang)) refuse('bad-value', '--lang');
  if (options.format !== undefined && !['text', 'json'].includes(options.format)) refuse('bad-value', '--format');
  if (command) {
    const { most, least, takes, needs } = COMMANDS[command];
    const foreign = Object.keys(options).find((name) => !takes.includes(name as OptionName));
    const missing = needs.find((name) => options[name] === undefined || options[name] === '');
    if (foreign !== undefined) refuse('unknown-option', `--${foreign}`);
    else if (missing !== undefined) refuse('missing', `--${missing}`);
    else if (paths.length < least) refuse('missing', most === 1 ? 'FILE' : 'PATH');
    else if (paths.length > most) refuse('too-many', paths[most] ?? '');
  }
  if (trouble || !command) {
    return { outcome: 'unusable', language, command, trouble: trouble ?? { kind: 'no-command', name: '' } };
  }
  return { outcome: 'command', language, command, format: options.format === 'json' ? 'json' : 'text', paths, options };
}

function isHelpOf(name: string | undefined): boolean {
  return name === undefined || isCommand(name);
}
