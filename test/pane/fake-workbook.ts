import { cellAddress } from '../../src/core/address/a1';
import { newChart } from '../../src/core/chart/chart-reading';
import { applyEdits, undoEdits } from '../../src/core/editor/apply-edits';
import type { EditedReport } from '../../src/core/editor/paragraph-edit';
import { reportFacts } from '../../src/core/editor/report-facts';
import type { ReportFacts } from '../../src/core/narrative/report-cell';
import type { Form, IndicatorId } from '../../src/core/form/form';
import { appendixSheet } from '../../src/core/plan/names';
import type { ReportDetails } from '../../src/core/report/report-details';
import type {
  InjectionRequest,
  InjectionResult,
  ParagraphsResult,
  ReportWorkbook,
  WorkbookProblem,
} from '../../src/core/report/report-workbook';
import type { CellPlace, ParagraphReading, RowReading, Snapshot } from '../../src/core/report/snapshot';
import type { FigureChange } from '../../src/core/rule/finding';
import type { CellValue } from '../../src/core/workbook/workbook';

export type Figures = Readonly<Record<IndicatorId, CellValue>>;

/** A workbook in memory behind the pane's port, with a record of what was asked of it. */
export interface FakeWorkbook extends ReportWorkbook {
  readonly calls: string[];
  /** The next call of that method rejects with this. */
  breakNext: { readonly method: keyof ReportWorkbook; readonly thrown: unknown } | undefined;
  problem: WorkbookProblem | undefined;
  snapshot: Snapshot | undefined;
  /** A person edits cells. */
  edit(figures: Figures): void;
  /** A person adds, renames or deletes sheets. */
  restructure(): void;
  /** A person selects a cell. */
  select(place: CellPlace): void;
  readonly watchers: number;
}

/** Where a row's figure stands in the fake: column D, below five rows of heading. */
export function fakeCell(form: Form, id: IndicatorId): CellPlace {
  const appendix = form.indicators.get(id)?.appendix ?? '';
  const rows = form.appendices.find((one) => one.id === appendix)?.rows ?? [];
  return { sheet: appendixSheet(appendix), address: cellAddress(rows.findIndex((row) => row.id === id) + 6, 3) };
}

export function fakeRow(form: Form, id: IndicatorId, value: CellValue): RowReading {
  return { indicator: id, cell: fakeCell(form, id), value };
}

/** A report in which every row of the form (or of some appendices) stands, with these figures. */
export function fakeSnapshot(
  form: Form,
  details: ReportDetails,
  figures: Figures,
  appendices?: readonly string[],
): Snapshot {
  const ids = [...form.indicators.values()]
    .filter((row) => !appendices || appendices.includes(row.appendix))
    .map((row) => row.id);
  const paragraphs: readonly ParagraphReading[] = [
    { section: 'I.1', paragraph: 'I.1.1', cell: { sheet: 'Báo cáo', address: 'A12' }, text: 'Câu mẫu.' },
  ];
  return {
    form: form.id,
    details,
    rows: new Map(ids.map((id) => [id, fakeRow(form, id, figures[id] ?? null)])),
    paragraphs,
  };
}

/** What stands on the chart's sheet after an injection. */
function chartAfter({ chart }: InjectionRequest, before: Snapshot['chart']): Snapshot['chart'] {
  if (!chart) return before;
  if (!chart.shown) return undefined;
  return { sheet: 'Biểu đồ', ...newChart(chart.last ?? before?.last) };
}

export function fakeWorkbook(form: Form, snapshot?: Snapshot): FakeWorkbook {
  let watcher: { readonly onEdit: (rows: readonly RowReading[]) => void; readonly onStructure: () => void } | undefined;
  let onSelection: ((place: CellPlace) => void) | undefined;
  let kept: ReportDetails | undefined;
  let selected: CellPlace = { sheet: 'Phụ lục 2', address: 'D8' };
  const called = (method: keyof ReportWorkbook, said = ''): void => {
    fake.calls.push(said ? `${method} ${said}` : method);
    if (fake.breakNext?.method !== method) return;
    const { thrown } = fake.breakNext;
    fake.breakNext = undefined;
    throw thrown;
  };
  const set = (figures: Figures): readonly RowReading[] => {
    const rows = Object.entries(figures).map(([id, value]) => fakeRow(form, id, value));
    const { snapshot: current } = fake;
    if (current)
      fake.snapshot = {
        ...current,
        rows: new Map([...current.rows, ...rows.map((row) => [row.indicator, row] as const)]),
      };
    return rows;
  };
  const edited = (
    edit: (standing: readonly ParagraphReading[], facts: ReportFacts) => EditedReport,
  ): ParagraphsResult => {
    const { snapshot: current, problem } = fake;
    if (!current) throw new Error('There is no report to edit');
    if (problem) return { saved: false, problems: [problem] };
    const result = edit(current.paragraphs, reportFacts(current, form));
    if (result.outcome === 'refused') return { saved: false, problems: result.refusals };
    fake.snapshot = { ...current, paragraphs: result.paragraphs };
    return { saved: true, undo: result.undo, problems: [] };
  };
  const fake: FakeWorkbook = {
    calls: [],
    breakNext: undefined,
    problem: undefined,
    snapshot,
    get watchers() {
      return watcher ? 1 : 0;
    },
    edit: (figures) => watcher?.onEdit(set(figures)),
    restructure: () => watcher?.onStructure(),
    select: (place) => {
      selected = place;
      onSelection?.(place);
    },
    readDetails: async () => {
      called('readDetails');
      return fake.snapshot?.details ?? kept;
    },
    saveDetails: async (details) => {
      called('saveDetails', details.unit.name);
      kept = details;
      if (fake.snapshot) fake.snapshot = { ...fake.snapshot, details };
    },
    inject: async (request: InjectionRequest): Promise<InjectionResult> => {
      const { chart } = request;
      const asked = chart ? [chart.shown ? 'chart' : 'no chart', chart.section, chart.last?.name] : [];
      called('inject', [...(request.appendices ?? ['all']), ...asked.filter(Boolean)].join(' '));
      const wanted = request.appendices ?? form.appendices.map(({ id }) => id);
      const had = fake.snapshot !== undefined;
      if (fake.problem) return { created: [], repaired: [], unchanged: [], keptFigures: 0, problems: [fake.problem] };
      fake.snapshot ??= fakeSnapshot(form, request.details, {}, wanted);
      fake.snapshot = { ...fake.snapshot, details: request.details, chart: chartAfter(request, fake.snapshot.chart) };
      const sheets = [...wanted.map(appendixSheet), 'Báo cáo'];
      return {
        created: had ? [] : sheets,
        repaired: [],
        unchanged: had ? sheets : [],
        keptFigures: had ? 54 : 0,
        problems: [],
      };
    },
    read: async () => {
      called('read');
      return fake.snapshot;
    },
    goTo: async (place) => {
      called('goTo', `${place.sheet}!${place.address}`);
      if (!fake.problem) selected = place;
      return fake.problem;
    },
    selection: async () => {
      called('selection');
      return selected;
    },
    watchSelection: async (onSelect) => {
      called('watchSelection');
      onSelection = onSelect;
      return async () => {
        onSelection = undefined;
      };
    },
    apply: async (changes: readonly FigureChange[]) => {
      called('apply', changes.map(({ indicator }) => indicator).join(' '));
      if (fake.problem) return { applied: 0, undo: { cells: [] }, problems: [fake.problem] };
      const cells = changes.map(({ indicator }) => ({
        place: fakeCell(form, indicator),
        content: String(fake.snapshot?.rows.get(indicator)?.value ?? ''),
      }));
      for (const change of changes)
        set({ [change.indicator]: change.kind === 'set-number' ? change.number : change.after });
      return { applied: changes.length, undo: { cells }, problems: [] };
    },
    undo: async ({ cells }) => {
      called('undo', cells.map(({ place }) => place.address).join(' '));
      for (const { place, content } of cells) {
        const id = [...(fake.snapshot?.rows.values() ?? [])].find(
          ({ cell }) => cell?.sheet === place.sheet && cell.address === place.address,
        )?.indicator;
        if (id) set({ [id]: content });
      }
    },
    editParagraphs: async (edits) => {
      called('editParagraphs', edits.map(({ kind }) => kind).join(' '));
      return edited((standing, facts) => applyEdits(standing, edits, facts));
    },
    undoParagraphs: async (undo) => {
      called('undoParagraphs');
      return edited((standing) => undoEdits(standing, undo));
    },
    consolidate: async ({ plan, replace }) => {
      called('consolidate', replace ? 'replace' : '');
      if (fake.problem) return { outcome: 'refused', problems: [fake.problem] };
      return { outcome: 'written', created: plan.sheets.map(({ name }) => name), replaced: [] };
    },
    explain: async (change) => {
      called('explain', `${change.finding} ${change.text}`.trim());
      if (fake.problem) return { before: undefined, problems: [fake.problem] };
      const { snapshot: current } = fake;
      const before = current?.explanations?.find((each) => each.finding === change.finding);
      const others = (current?.explanations ?? []).filter((each) => each !== before);
      const cell = { sheet: 'Giải trình', address: `E${others.length + 4}` };
      if (current)
        fake.snapshot = { ...current, explanations: change.text === '' ? others : [...others, { ...change, cell }] };
      return { before, problems: [] };
    },
    watch: async (onEdit, onStructure) => {
      called('watch');
      watcher = { onEdit, onStructure };
      return async () => {
        watcher = undefined;
      };
    },
  };
  return fake;
}
