import { lintTexts } from './lint-texts';

const planted = (expression: string) => `export const use = () => ${expression};\n`;

const refused = [
  // Packages: only those that a folder's row names.
  ['src/core/a.ts', "import 'react';\n", 'src/core imports no package'],
  ['src/core/a.ts', "import 'node:fs';\n", 'src/core imports no package'],
  ['src/core/a.ts', "import 'fflate';\n", 'src/core imports no package'],
  ['src/excel/a.ts', "import 'react';\n", 'src/excel imports no package'],
  ['src/host/a.ts', "import 'fflate';\n", 'src/host may import'],
  ['src/file/a.ts', "import 'exceljs';\n", 'src/file may import fflate'],
  ['src/file/a.ts', "import 'node:zlib';\n", 'src/file may import fflate'],
  ['src/pane/a.tsx', "import 'office-ui-fabric-react';\n", 'src/pane may import office-ui-fabric-react/lib/'],
  ['src/pane/a.tsx', "import '@univerjs/ui';\n", 'src/pane may import'],
  ['src/report-file/a.ts', "import 'node:fs';\n", 'src/report-file imports no package'],
  ['src/docx/a.ts', "import 'fflate';\n", 'src/docx may import docx'],
  ['src/core/a.ts', "import 'docx';\n", 'src/core imports no package'],
  ['src/pane/excel.tsx', "import 'docx';\n", 'src/pane may import'],
  ['src/cli/a.ts', "import 'docx';\n", 'src/cli may import node:'],
  ['src/cli/a.ts', "import 'fflate';\n", 'src/cli may import node:'],
  ['src/workbench/a.ts', "import 'office-ui-fabric-react/lib/Button';\n", 'src/workbench may import'],
  ['src/core/a.ts', "import './utils';\n", 'named after the one thing it holds'],
  ['src/pane/a.tsx', "import '../helpers';\n", 'named after the one thing it holds'],
  // Office.js has one door.
  ['src/core/a.ts', planted('Excel'), 'put the call into src/excel'],
  ['src/host/a.ts', planted('OfficeExtension'), 'put the call into src/excel'],
  ['src/file/a.ts', planted('Office'), 'put the call into src/excel'],
  ['src/pane/a.tsx', planted('Excel.run'), 'put the call into src/excel'],
  ['src/pane/a.tsx', 'export type Use = Excel.Range;\n', 'put the call into src/excel'],
  ['src/pane/deeper/excel.tsx', planted('Office.onReady'), 'put the call into src/excel'],
  ['src/workbench/a.ts', planted('Excel.run'), 'put the call into src/excel'],
  ['src/workbench/workbench.tsx', planted('Office'), 'put the call into src/excel'],
  // The core runs anywhere and answers the same every time.
  ['src/core/a.ts', planted('document.title'), 'The core runs anywhere'],
  ['src/core/a.ts', planted('window'), 'The core runs anywhere'],
  ['src/core/a.ts', planted('localStorage'), 'The core runs anywhere'],
  ['src/core/a.ts', planted("fetch('figures')"), 'The core runs anywhere'],
  ['src/core/a.ts', planted('process.env'), 'only src/cli and the tools outside src have Node'],
  ['src/core/a.ts', planted('Date.now()'), 'same answer for the same input'],
  ['src/core/a.ts', planted('new Date()'), 'same answer for the same input'],
  ['src/core/a.ts', planted('Math.random()'), 'same answer for the same input'],
  ['src/pane/a.tsx', planted('process.env'), 'only src/cli and the tools outside src have Node'],
  // Text never becomes markup or code.
  ['src/pane/a.tsx', planted('<p dangerouslySetInnerHTML={{ __html: "" }} />'), 'Text never becomes markup'],
  ['src/pane/a.tsx', planted("(document.body.innerHTML = '')"), 'Text never becomes markup'],
  ['src/workbench/a.ts', planted("document.body.insertAdjacentHTML('beforeend', '')"), 'Text never becomes markup'],
  ['src/pane/a.tsx', planted("document.write('')"), 'Text never becomes markup'],
  ['src/core/a.ts', planted("eval('1')"), 'eval can be harmful'],
  ['src/core/a.ts', planted("new Function('return 1')"), 'The Function constructor is eval'],
  // Nothing is left behind.
  ['src/pane/a.tsx', planted('console.log(1)'), 'Unexpected console statement'],
  ['src/core/a.ts', '// TO' + 'DO later\nexport {};\n', "Unexpected 'todo' comment"],
  ['src/core/a.ts', '// @ts-' + 'ignore\nexport const use = 1;\n', '@ts-ignore'],
  ['src/core/a.ts', '/* eslint-' + 'disable */\nexport const use = () => Excel;\n', 'put the call into src/excel'],
  ['src/core/a.ts', planted('{ try { return 1; } catch {} }'), 'Empty block statement'],
  ['src/core/a.ts', 'export const use = 1;\n'.repeat(1) + '\n'.repeat(300), 'too many lines'],
  ['test/core/a.test.ts', 'test.on' + "ly('a', () => {});\n", 'Every test runs'],
  ['test/core/a.test.ts', 'describe.sk' + "ip('a', () => {});\n", 'Every test runs'],
] as const;

const allowed = [
  ['src/core/a.ts', planted('new Date(0).getTime() + Math.max(1, 2)')],
  ['src/core/a.ts', 'export type Use = Readonly<Record<string, readonly number[]>>;\n'],
  [
    'src/excel/a.ts',
    'export const use = (context: Excel.RequestContext) => Excel.run(context, () => context.sync());\n',
  ],
  ['src/excel/a.ts', planted("Office.context.requirements.isSetSupported('ExcelApi', '1.9')")],
  ['src/pane/excel.tsx', planted('Office.onReady()')],
  ['src/pane/workbench.tsx', planted('OfficeExtension')],
  [
    'src/pane/a.tsx',
    "import { Stack } from 'office-ui-fabric-react/lib/Stack';\nexport const use = () => <Stack />;\n",
  ],
  ['src/pane/a.tsx', "import { useState } from 'react';\nexport const useCount = () => useState(0);\n"],
  ['src/file/a.ts', "import { unzlibSync } from 'fflate';\nexport const use = unzlibSync;\n"],
  ['src/file/a.ts', "import { inflateSync } from 'fflate';\nexport const use = inflateSync;\n"],
  ['src/docx/a.ts', "import { Document } from 'docx';\nexport const use = Document;\n"],
  ['src/pane/services.ts', "export const use = () => import('../docx');\n"],
  ['src/workbench/a.ts', "import { Univer } from '@univerjs/core';\nexport const use = Univer;\n"],
  ['src/workbench/a.ts', planted('document.title')],
  ['src/cli/a.ts', "import { argv } from 'node:process';\nexport const use = () => console.log(argv);\n"],
  ['test/excel/a.test.ts', planted('Excel')],
] as const;

const verdicts = lintTexts([...refused, ...allowed].map(([file, code]) => ({ file, code })));

test.each(refused.map(([file, code, fragment], index) => [file, code.trim().slice(0, 70), fragment, verdicts[index]]))(
  '%s: %s is refused: %s',
  (_file, _code, fragment, messages) => {
    expect(messages).toEqual(expect.arrayContaining([expect.stringContaining(fragment as string)]));
  },
);

test.each(allowed.map(([file, code], index) => [file, code.trim(), verdicts[refused.length + index]]))(
  '%s: %s passes',
  (_file, _code, messages) => {
    expect(messages).toEqual([]);
  },
);
