import { draftOf } from '../../../src/pane/details/details-draft';
import type { PaneAction } from '../../../src/pane/state/pane-action';
import { paneReducer } from '../../../src/pane/state/pane-reducer';
import { type PaneState, initialState } from '../../../src/pane/state/pane-state';
import { fakeCell, fakeSnapshot } from '../fake-workbook';
import { details, finding, form, restored, result } from '../tiny-form';

const start = initialState(form, new Date(2022, 8, 5));
const report = fakeSnapshot(form, details, {});
const a = finding('PL2.1', 'error', restored('PL2.1', '1', '2'));
const b = finding('PL2.2');
const place = { sheet: 'Phụ lục 2', address: 'D9' };
const elsewhere = { sheet: 'Phụ lục 3', address: 'D7' };
const undo = { cells: [{ place: fakeCell(form, 'PL2.1'), content: 1 }] };

function after(actions: readonly PaneAction[], from: PaneState = start): PaneState {
  return actions.reduce(paneReducer, from);
}

const opened: PaneAction = { type: 'opened', reading: { report, evaluation: result([a, b]) }, saved: details };
const found: readonly PaneAction[] = [opened, { type: 'checked' }];
const recheck = (findings: readonly (typeof a)[], edited = [elsewhere]): PaneAction => ({
  type: 'rechecked',
  report,
  evaluation: result(findings),
  edited,
});

test('at first: a commune, the likely period, every appendix chosen, nothing asked', () => {
  expect(start.details.draft).toMatchObject({ 'unit.level': 'commune', 'period.kind': 'Q3', 'period.year': '2022' });
  expect([start.chosen, start.check.asked, start.opened]).toEqual([['PL2', 'PL3'], false, false]);
});

test.each<[string, readonly PaneAction[], (state: PaneState) => unknown, unknown]>([
  ['a tab is chosen', [{ type: 'tab-chosen', tab: 'check' }], (s) => s.tab, 'check'],
  [
    'work clears old problems',
    [
      { type: 'problems-met', problems: [{ kind: 'cell-being-edited' }] },
      { type: 'work-began', kind: 'checking' },
    ],
    (s) => s.problems,
    [],
  ],
  [
    'work may be slow',
    [{ type: 'work-began', kind: 'saving' }, { type: 'work-slow' }],
    (s) => s.work,
    { kind: 'saving', slow: true },
  ],
  [
    'what was undone is not said any more once something is written',
    [{ type: 'import-undone' }, { type: 'work-began', kind: 'importing-writes' }],
    (s) => s.notice,
    undefined,
  ],
  [
    'it is still said while something is checked',
    [{ type: 'import-undone' }, { type: 'work-began', kind: 'checking' }],
    (s) => s.notice?.says.kind,
    'import-undone',
  ],
  [
    'nor once a finding is turned to',
    [...found, { type: 'applied', count: 1, undo }, { type: 'undone' }, { type: 'finding-chosen', id: 'PL2.1' }],
    (s) => s.notice,
    undefined,
  ],
  ['late slowness is nothing', [{ type: 'work-slow' }], (s) => s.work, undefined],
  ['work ends', [{ type: 'work-began', kind: 'saving' }, { type: 'work-ended' }], (s) => s.work, undefined],
  ['opening shows what was saved', [opened], (s) => s.details.draft, draftOf(details)],
  ['an appendix is left out', [{ type: 'appendix-toggled', appendix: 'PL2' }], (s) => s.chosen, ['PL3']],
  [
    'and put back in its place',
    [
      { type: 'appendix-toggled', appendix: 'PL2' },
      { type: 'appendix-toggled', appendix: 'PL2' },
    ],
    (s) => s.chosen,
    ['PL2', 'PL3'],
  ],
  ['all are left out', [{ type: 'all-appendices-toggled' }], (s) => s.chosen, []],
  [
    'some become all',
    [{ type: 'appendix-toggled', appendix: 'PL2' }, { type: 'all-appendices-toggled' }],
    (s) => s.chosen,
    ['PL2', 'PL3'],
  ],
  [
    'the unit names the place',
    [
      { type: 'field-changed', field: 'unit.name', text: 'UBND xã Thử' },
      { type: 'field-left', field: 'unit.name' },
    ],
    (s) => s.details.draft['document.place'],
    'Thử',
  ],
  [
    'a place that was typed stays',
    [
      { type: 'field-changed', field: 'document.place', text: 'Sịa' },
      { type: 'field-changed', field: 'unit.name', text: 'UBND xã Thử' },
      { type: 'field-left', field: 'unit.name' },
    ],
    (s) => s.details.draft['document.place'],
    'Sịa',
  ],
  [
    'saving tidies what was typed',
    [opened, { type: 'field-changed', field: 'document.date', text: '5.9.22' }, { type: 'details-saved', details }],
    (s) => s.details.draft['document.date'],
    '05/09/2022',
  ],
  [
    'what is typed while saving stays',
    [opened, { type: 'field-changed', field: 'unit.parent', text: 'Khác' }, { type: 'details-saved', details }],
    (s) => s.details.draft['unit.parent'],
    'Khác',
  ],
  [
    'a finding may want a field',
    [{ type: 'field-wanted', field: 'document.date' }],
    (s) => [s.tab, s.details.focus?.field],
    ['details', 'document.date'],
  ],
  ['a severity is hidden', [{ type: 'severity-toggled', severity: 'info' }], (s) => s.check.hidden, ['info']],
  [
    'and shown again',
    [
      { type: 'severity-toggled', severity: 'info' },
      { type: 'severity-toggled', severity: 'info' },
    ],
    (s) => s.check.hidden,
    [],
  ],
  [
    'the first place left is the one to come back to',
    [
      { type: 'left-for', from: place },
      { type: 'left-for', from: elsewhere },
    ],
    (s) => s.back,
    place,
  ],
  [
    'coming back ends it',
    [
      { type: 'left-for', from: place },
      { type: 'went-back', place },
    ],
    (s) => s.back,
    undefined,
  ],
  [
    'a failure ends the work',
    [
      { type: 'work-began', kind: 'saving' },
      { type: 'failed', failure: { detail: 'x' } },
    ],
    (s) => [s.work, s.failure?.detail],
    [undefined, 'x'],
  ],
  [
    'the report goes: no findings are shown',
    [...found, { type: 'read-again', reading: {} }],
    (s) => [s.report, s.evaluation, s.check.asked],
    [undefined, undefined, false],
  ],
  [
    'taking another finding in hand closes the preview',
    [
      ...found,
      { type: 'preview-opened', preview: { kind: 'finding', id: a.id } },
      { type: 'finding-chosen', id: b.id },
    ],
    (s) => s.check.preview,
    undefined,
  ],
  [
    'the same finding keeps its preview',
    [
      ...found,
      { type: 'preview-opened', preview: { kind: 'finding', id: a.id } },
      { type: 'finding-chosen', id: a.id },
    ],
    (s) => s.check.preview,
    { kind: 'finding', id: a.id },
  ],
  [
    'the preview of a finding that went is closed',
    [...found, { type: 'preview-opened', preview: { kind: 'finding', id: a.id } }, recheck([b])],
    (s) => s.check.preview,
    undefined,
  ],
  ['what went is named', [...found, recheck([b])], (s) => s.check.gone, ['PL2.1']],
  ['nothing is named before findings are shown', [opened, recheck([b])], (s) => s.check.gone, []],
  [
    'a finding folded under another did not go',
    [...found, recheck([{ ...b, consequences: [a] }])],
    (s) => s.check.gone,
    [],
  ],
  ['checking again forgets what went', [...found, recheck([b]), { type: 'checked' }], (s) => s.check.gone, []],
  [
    'the finding in hand has an heir',
    [...found, { type: 'finding-chosen', id: a.id }, recheck([b])],
    (s) => s.check.current,
    b.id,
  ],
  [
    'a change can be undone while its cells stand',
    [...found, { type: 'applied', count: 1, undo }, recheck([b])],
    (s) => s.check.applied?.undo,
    undo,
  ],
  [
    'an edit of its cell withdraws the undo',
    [...found, { type: 'applied', count: 1, undo }, recheck([b], [fakeCell(form, 'PL2.1')])],
    (s) => s.check.applied,
    undefined,
  ],
  [
    'undone',
    [...found, { type: 'applied', count: 1, undo }, { type: 'undone' }],
    (s) => [s.check.applied, s.notice?.says.kind],
    [undefined, 'undone'],
  ],
  [
    'the same notice twice is two notices',
    [
      { type: 'went-back', place },
      { type: 'went-back', place },
    ],
    (s) => s.notice?.seq,
    2,
  ],
])('%s', (_, actions, read, expected) => {
  expect(read(after(actions))).toEqual(expected);
});
