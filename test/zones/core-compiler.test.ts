import { dirname, join } from 'node:path';
import ts from 'typescript';

const configuration = join(__dirname, '../../src/core/tsconfig.json');
const { config, error } = ts.readConfigFile(configuration, (file) => ts.sys.readFile(file));
const { options, errors } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configuration));

/** What the compiler says of each of the texts as a module of the core that stands in memory only. */
function complaints(texts: readonly string[]): readonly (readonly string[])[] {
  const planted = new Map(texts.map((text, index) => [join(dirname(configuration), `planted-${index}.ts`), text]));
  const disk = ts.createCompilerHost(options);
  const program = ts.createProgram([...planted.keys()], options, {
    ...disk,
    fileExists: (file) => planted.has(file) || disk.fileExists(file),
    getSourceFile: (file, language) => {
      const text = planted.get(file);
      return text === undefined ? disk.getSourceFile(file, language) : ts.createSourceFile(file, text, language);
    },
  });
  return [...planted.keys()].map((file) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(file))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

const unknown = [
  ...['document', 'window', 'fetch', 'console', 'setTimeout', 'process', 'Buffer', 'require', 'Excel', 'Office'].map(
    (name) => `export const use = ${name};`,
  ),
  ...['HTMLElement', 'Response', 'NodeJS.Timeout', 'Excel.Range'].map((name) => `export type Use = ${name};`),
];
const known = [
  "export const use = new Map([['PL2.1', BigInt(9)]]).get('PL2.1') ?? Math.max(1, 2);",
  'export type Use = Readonly<Record<string, readonly number[]>>;',
];
const found = complaints([...unknown, ...known]);

test('the configuration itself is sound and strict', () => {
  expect([error, ...errors].filter(Boolean)).toEqual([]);
  expect(options).toMatchObject({ strict: true, noUncheckedIndexedAccess: true });
});

test.each(unknown.map((text, index) => [text, found[index]]))('the core does not know %s', (_text, messages) => {
  expect(messages).toEqual([expect.stringMatching(/^Cannot find (name|namespace) '/)]);
});

test.each(known.map((text, index) => [text, found[unknown.length + index]]))('the core knows %s', (_text, messages) => {
  expect(messages).toEqual([]);
});
