import { firstModule, foldersWithModules } from './first-module';
import { lintTexts } from './lint-texts';

/** Who may import whom: written down here a second time, so that the table of zones cannot change unseen. */
const sees: Readonly<Record<string, readonly string[]>> = {
  'core/planted.ts': ['core'],
  'excel/planted.ts': ['excel', 'core'],
  'host/planted.ts': ['host', 'core'],
  'file/planted.ts': ['file', 'core'],
  'pane/planted.tsx': ['pane', 'core'],
  'pane/deeper/planted.tsx': ['pane', 'core'],
  'pane/excel.tsx': ['pane', 'core', 'excel'],
  'pane/workbench.tsx': ['pane', 'core', 'excel'],
  'pane/services.ts': ['pane', 'core', 'docx', 'file', 'report-file'],
  'workbench/planted.ts': ['workbench', 'core', 'host', 'file'],
  'report-file/planted.ts': ['report-file', 'core', 'file'],
  'docx/planted.ts': ['docx', 'core'],
  'cli/planted.ts': ['cli', 'core', 'file', 'report-file', 'docx'],
};
const folders = foldersWithModules();

const pairs = Object.entries(sees).flatMap(([from, allowed]) =>
  folders.map((to) => ({ from, to, allowed: allowed.includes(to) })),
);
const forms = (path: string) => [
  `import { planted } from '${path}';\nexport const use = planted;\n`,
  `import type { Planted } from '${path}';\nexport type Use = Planted;\n`,
  `export * from '${path}';\n`,
  `export const use = () => import('${path}');\n`,
];

const planted = pairs.flatMap(({ from, to }) => {
  const up = '../'.repeat(from.split('/').length - 2);
  return forms(`${up}${firstModule(to)}`).map((code) => ({ file: `src/${from}`, code }));
});
const verdicts = lintTexts(planted);
const verdictsOf = (index: number) => verdicts.slice(index * 4, index * 4 + 4);

const allowed = pairs.flatMap((pair, index) =>
  pair.allowed ? [[pair.from, pair.to, verdictsOf(index)] as const] : [],
);
const refused = pairs.flatMap((pair, index) =>
  pair.allowed ? [] : [[pair.from, pair.to, verdictsOf(index)] as const],
);

test.each(allowed)('src/%s may import src/%s', (_from, _to, messages) => {
  expect(messages).toEqual([[], [], [], []]);
});

test.each(refused)('src/%s may not import src/%s, in any form, and is told where to go', (_from, _to, messages) => {
  for (const ofOneForm of messages) {
    expect(ofOneForm).toHaveLength(1);
    expect(ofOneForm[0]).toMatch(
      /imported in restricted zone\. .*(src\/(core|docx|excel|file|host|pane|report-file)|parameter|message|caller)/,
    );
  }
});

test('the workbench is imported by nobody, the core by everybody', () => {
  expect(refused.filter(([, to]) => to === 'workbench').length).toBe(Object.keys(sees).length - 1);
  expect(allowed.filter(([, to]) => to === 'core').length).toBe(Object.keys(sees).length);
});

test('every folder of src has its row in the table', () => {
  expect(folders.filter((folder) => !sees[`${folder}/planted.ts`] && !sees[`${folder}/planted.tsx`])).toEqual([]);
});
