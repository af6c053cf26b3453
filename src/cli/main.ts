import { readArguments } from './arguments';
import { commands } from './commands';
import { cliTexts } from './text';
import { type ExitCode, processTerminal, type Terminal } from './terminal';

/**
 * Runs one command line, without the program's own name: `['validate', 'reports']`.
 * @returns the exit code; troubles of use and of files are told on the terminal, never thrown
 */
export async function main(args: readonly string[], terminal: Terminal = processTerminal()): Promise<ExitCode> {
  const read = readArguments(args);
  const texts = cliTexts[read.language];
  switch (read.outcome) {
    case 'help':
      terminal.out(texts.help(read.command));
      return 0;
    case 'unusable':
      terminal.error(`${texts.use(read.trouble)}\n${texts.seeHelp(read.command)}\n`);
      return 2;
    case 'command':
      return commands[read.command](read, terminal, texts);
  }
}
