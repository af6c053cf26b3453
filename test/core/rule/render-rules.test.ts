import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRules } from '../../../src/core/rule/render-rules';
import { proseRules } from '../../../src/core/prose/prose-rules';
import { rules } from '../../../src/core/rule/rules';

const page = join(__dirname, '../../../docs/rules.md');

test('docs/rules.md is what the tables say; UPDATE_DOCS=1 npx jest test/core/rule/render-rules writes it anew', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(page, renderRules());
  expect(readFileSync(page, 'utf8')).toBe(renderRules());
});

test('the page names every rule and is in NFC', () => {
  const text = renderRules();
  // "spelling-mixed" is one trouble, told of the figures' page and, with its sentence, of the text.
  const ids = [...rules, ...proseRules].map(({ id }) => id);
  for (const id of ids) expect(text.split(`\n\`${id}\` · `)).toHaveLength(ids.filter((each) => each === id).length + 1);
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/undefined/);
});
