import { parseText } from '../../../src/core/narrative/parse-text';
import { tinyForm } from './tiny-form';

const parse = (text: string) => parseText(text, tinyForm);

describe('a text with tokens becomes parts', () => {
  test.each([
    ['không có gì', [{ kind: 'literal', text: 'không có gì' }]],
    ['', []],
    [
      'có {PL2.2} việc',
      [
        { kind: 'literal', text: 'có ' },
        { kind: 'figure', indicator: 'PL2.2', style: { kind: 'count' } },
        { kind: 'literal', text: ' việc' },
      ],
    ],
    ['{PL2.4%}', [{ kind: 'figure', indicator: 'PL2.4', style: { kind: 'percent' } }]],
    ['{PL2.7%}', [{ kind: 'figure', indicator: 'PL2.7', style: { kind: 'percent' } }]],
    ['{PL2.5 triệu đồng}', [{ kind: 'figure', indicator: 'PL2.5', style: { kind: 'money', unit: 'triệu đồng' } }]],
    ['{PL2.5}', [{ kind: 'figure', indicator: 'PL2.5', style: { kind: 'money', unit: '' } }]],
    ['{PL2.6}', [{ kind: 'figure', indicator: 'PL2.6', style: { kind: 'code', list: tinyForm.codeLists[0] } }]],
    ['{PL2.3/PL2.2%}', [{ kind: 'share', part: 'PL2.3', whole: 'PL2.2', ofMoney: false }]],
    ['{PL2.5/PL2.5%}', [{ kind: 'share', part: 'PL2.5', whole: 'PL2.5', ofMoney: true }]],
    ['{BC_DonVi}', [{ kind: 'detail', token: 'BC_DonVi', upper: false }]],
    ['{KyTiepTheo^}', [{ kind: 'detail', token: 'KyTiepTheo', upper: true }]],
    ['{{a}}', [{ kind: 'literal', text: '{a}' }]],
  ])('%s', (text, parts) => expect(parse(text)).toEqual({ text: parts, faults: [] }));
});

describe('a token with a fault is reported and stays in the text', () => {
  test.each([
    ['có {PL2.9} việc', 'unknown', '{PL2.9}', 3],
    ['{PL2.1}', 'heading', '{PL2.1}', 0],
    ['{PL2.4}', 'style', '{PL2.4}', 0],
    ['{PL2.2%}', 'style', '{PL2.2%}', 0],
    ['{PL2.2 việc}', 'style', '{PL2.2 việc}', 0],
    ['{PL2.5%}', 'style', '{PL2.5%}', 0],
    ['{PL2.3/PL2.2}', 'unknown', '{PL2.3/PL2.2}', 0],
    ['{PL2.3/PL2.9%}', 'unknown', '{PL2.3/PL2.9%}', 0],
    ['{PL2.1/PL2.2%}', 'heading', '{PL2.1/PL2.2%}', 0],
    ['{PL2.5/PL2.2%}', 'style', '{PL2.5/PL2.2%}', 0],
    ['{PL2.4/PL2.2%}', 'style', '{PL2.4/PL2.2%}', 0],
    ['{}', 'unknown', '{}', 0],
    ['{BC_Khac}', 'unknown', '{BC_Khac}', 0],
    ['{toString}', 'unknown', '{toString}', 0],
    ['a { b', 'unclosed', '{', 2],
    ['a } b', 'unopened', '}', 2],
  ])('%s is %s', (text, kind, token, at) =>
    expect(parse(text)).toEqual({ text: [{ kind: 'literal', text }], faults: [{ kind, token, at }] }),
  );
});
