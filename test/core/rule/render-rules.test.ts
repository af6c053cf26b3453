import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { renderRules } from '../../../src/core/rule/render-rules';
import { rules } from '../../../src/core/rule/rules';

const page = join(__dirname, '../../../docs/rules.md');

test('docs/rules.md is what the tables say; UPDATE_DOCS=1 npx jest test/core/rule/render-rules writes it anew', () => {
  if (process.env.UPDATE_DOCS) writeFileSync(page, renderRules());
  expect(readFileSync(page, 'utf8')).toBe(renderRules());
});

test('the page names every rule once and is in NFC', () => {
  const text = renderRules();
  for (const { id } of rules) expect(text.split(`\n\`${id}\` · `)).toHaveLength(2);
  expect(text).toBe(text.normalize('NFC'));
  expect(text).not.toMatch(/undefined/);
});
