import type { CommandArguments } from '../arguments';
import type { CommandName } from '../command-table';
import type { ExitCode, Terminal } from '../terminal';
import type { CliTexts } from '../text';

/** Carries out one command. */
export type Command = (args: CommandArguments, terminal: Terminal, texts: CliTexts) => Promise<ExitCode>;

/** Each command's code is loaded when it is asked for: starting takes as long as what is used. */
export const commands: Readonly<Record<CommandName, Command>> = Object.freeze<Record<CommandName, Command>>({
  new: async (...given) => (await import('./new')).newReport(...given),
  read: async (...given) => (await import('./read')).readReport(...given),
  validate: async (...given) => (await import('./validate')).validateFiles(...given),
  consolidate: async (...given) => (await import('./consolidate')).consolidateFiles(...given),
  export: async (...given) => (await import('./export')).exportReportFile(...given),
  import: async (...given) => (await import('./import')).importReport(...given),
  repair: async (...given) => (await import('./repair')).repairReport(...given),
});
