import { narrativeOf } from '../../../src/core/narrative/paragraphs';
import { planReportSheet } from '../../../src/core/narrative/report-sheet-plan';
import { sampleDetails } from '../../../src/core/sample/report-141';
import { sampleParagraphs } from '../../../src/core/sample/report-141-paragraphs';
import { form, read, written } from './written-report';

const textOf = (section: string): string =>
  sampleParagraphs
    .filter((paragraph) => paragraph.section === section)
    .map(({ text }) => text)
    .join(' ');

describe('the sample tells what report 141 tells, contradictions included', () => {
  test.each<[string, RegExp]>([
    ['I.1', /42 nhiệm vụ/],
    ['I.1', /9 tháng đầu năm, .*26 nhiệm vụ/],
    ['I.3', /09 cán bộ, công chức/],
    ['I.4', /32 tin, bài/],
    ['II.1', /01 văn bản quy phạm pháp luật/],
    ['II.1', /78 lượt người/],
    ['II.1', /Cải cách thủ tục/],
    ['II.2', /541 hồ sơ.*222 hồ sơ.*41%.*317 hồ sơ.*58,6%.*02 hồ sơ.*0,4%.*00 hồ sơ/],
    ['II.2', /541 phiếu, tỉ lệ 100%/],
    ['II.2', /32 mã QR.*130 TTHC/],
    ['II.3', /20 cán bộ.*đại học 20 người.*100%.*trung cấp 16 người.*80%/],
    ['II.6', /mức độ 4/],
    ['V', /mức độ 3 và mức độ 4/],
  ])('%s: %s', (section, pattern) => expect(textOf(section)).toMatch(pattern));
});

test('refers to no phụ lục and links no figure', () =>
  expect(sampleParagraphs.filter(({ text, formula }) => /phụ lục/i.test(text) || formula !== undefined)).toEqual([]));

test('stands in place of every standard paragraph, each once, and survives a refresh', () => {
  const ids = sampleParagraphs.flatMap(({ paragraph }) =>
    paragraph === undefined || paragraph === 'tieu-de' ? [] : [paragraph],
  );
  expect([...ids].sort()).toEqual(
    narrativeOf(form)
      .paragraphs.map(({ id }) => id)
      .sort(),
  );
  const { sheet } = planReportSheet(form, sampleDetails, sampleParagraphs, new Map());
  const texts = read(written(sheet, {}, sampleDetails)).map(({ text }) => text);
  expect(sampleParagraphs.filter(({ text }) => !texts.includes(text))).toEqual([]);
});

test('is in NFC and tidy', () => {
  for (const { text } of sampleParagraphs) expect(text).toBe(text.normalize('NFC').replace(/\s+/g, ' ').trim());
});
