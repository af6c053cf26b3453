import { detailTexts } from '../../../src/core/narrative/detail-texts';
import { loadNarrative } from '../../../src/core/narrative/load-narrative';
import { longestText } from '../../../src/core/narrative/longest-text';
import type { ParagraphDefinition } from '../../../src/core/narrative/paragraph';
import { tinyForm } from './tiny-form';
import { someDetails } from './workbook-names';

test.each<[string, ParagraphDefinition['text'], string]>([
  ['a count of thousands', '{PL2.2} việc', '9.999 việc'],
  ['an amount', '{PL2.5 triệu đồng}', '999.999,99 triệu đồng'],
  ['a ratio that may not arise', 'đạt {PL2.4%}', 'đạt không phát sinh'],
  ['the longest meaning of a code', '{PL2.6}', 'trực tuyến'],
  ['a detail as it is', '{BC_DonVi}', 'UBND xã An Bình'],
  ['the longest branch, first', [{ choose: [[{ zero: 'PL2.2' }, 'dài nhất đây']], otherwise: 'ngắn' }], 'dài nhất đây'],
  ['the longest branch, last', [{ choose: [[{ zero: 'PL2.2' }, 'ngắn']], otherwise: 'dài nhất đây' }], 'dài nhất đây'],
  ['the longest of every piece', ['a', { choose: [[{ zero: 'PL2.2' }, 'b']], otherwise: '' }, 'c'], 'abc'],
])('%s', (_, text, expected) => {
  const [paragraph] = loadNarrative(tinyForm, [{ id: 'a', section: 'I.1', text }]).paragraphs;
  if (!paragraph) throw new Error('Nothing loaded');
  expect(longestText(paragraph, detailTexts(someDetails))).toBe(expected);
});
