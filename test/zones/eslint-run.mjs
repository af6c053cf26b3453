// Lints made-up files: reads [{file, code}] from the standard input and prints the refusals of each as JSON. It is a
// program of its own because ESLint's plugins are ES modules, which Jest on Node 20 cannot load.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

const eslint = new ESLint({
  cwd: `${import.meta.dirname}/../..`,
  // Rules that need types know real files only; none of the zones' rules does.
  overrideConfig: { files: ['**/*.{ts,tsx}'], ...tseslint.configs.disableTypeChecked },
});

const results = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [result] = await eslint.lintText(code, { filePath: file, warnIgnored: true });
  results.push(result.messages.map(({ message }) => message));
}
process.stdout.write(JSON.stringify(results));
