import { CAPTION_ID } from '../core/chart/chart-caption';
import { detailTexts } from '../core/narrative/detail-texts';
import { HEAD_SECTION, OUTLINE, type Section, TAIL_SECTION } from '../core/narrative/outline';
import { sectionRows } from '../core/narrative/report-body';
import type { ReportFacts } from '../core/narrative/report-cell';
import { headRows } from '../core/narrative/report-head';
import type { ReportRow } from '../core/narrative/report-row';
import { tailRows } from '../core/narrative/report-tail';
import type { ParagraphReading } from '../core/report/snapshot';
import type { ReportDocument } from './report-document';

/** Id of a section's heading on the report sheet. */
export const HEADING_ID = 'tieu-de';

/** What stands on the report sheet, told apart by what it is for. */
export interface StandingTexts {
  /** Text of a cell of the head or of the signature, by its id; as a new sheet has it where it does not stand. */
  readonly frame: (id: string) => string;
  /** Whether a cell of that id stands on the sheet. */
  readonly stands: (id: string) => boolean;
  /** Headings and paragraphs in order, above the signature and below it. */
  readonly body: readonly ParagraphReading[];
  readonly below: readonly ParagraphReading[];
}

/**
 * Parts the sheet's texts into frame and body. The first of two rows with the same id is the frame's; the second was
 * put there by a person and goes with the body unless it says the same.
 */
export function standingTexts(report: ReportDocument): StandingTexts {
  const { form, details } = report;
  const facts: ReportFacts = { form, figures: new Map(), details: detailTexts(details) };
  const standard = new Map([...cellTexts(headRows(details, facts)), ...cellTexts(tailRows(details, facts))]);
  const standing = new Map<string, string>();
  const body: ParagraphReading[] = [];
  const below: ParagraphReading[] = [];
  for (const paragraph of report.paragraphs) {
    const id = frameId(paragraph, standard);
    const known = id === undefined ? undefined : standing.get(id);
    if (id !== undefined && known === undefined) standing.set(id, paragraph.text);
    // A blank caption is that of a chart whose sheet nobody calculated yet.
    else if (known !== paragraph.text && (paragraph.text.trim() !== '' || paragraph.paragraph === CAPTION_ID)) {
      (standing.has('nguoi-ky') ? below : body).push(paragraph);
    }
  }
  return {
    frame: (id) => standing.get(id) ?? standard.get(id) ?? '',
    stands: (id) => standing.has(id),
    body: withHeadings(body, facts),
    below,
  };
}

function frameId({ section, paragraph }: ParagraphReading, standard: ReadonlyMap<string, string>): string | undefined {
  const framed = section === HEAD_SECTION || section === TAIL_SECTION;
  return framed && paragraph !== undefined && standard.has(paragraph) ? paragraph : undefined;
}

function cellTexts(rows: readonly ReportRow[]): [string, string][] {
  return rows.flatMap(({ cells }) =>
    cells.flatMap(({ id, shown }): [string, string][] => (id === undefined ? [] : [[id, shown]])),
  );
}

/**
 * A section whose heading does not stand gets the outline's own, before the first text of it or of a later section;
 * everything else keeps its place.
 */
function withHeadings(body: readonly ParagraphReading[], facts: ReportFacts): ParagraphReading[] {
  const standing = new Set(body.filter(({ paragraph }) => paragraph === HEADING_ID).map(({ section }) => section));
  const missing = OUTLINE.flatMap((section, place) =>
    section.heading === undefined || standing.has(section.id) ? [] : [{ place, ...headingOf(section, facts) }],
  );
  const placeOf = (id: string): number => OUTLINE.findIndex((section) => section.id === id);
  const whole = body.flatMap((paragraph) => {
    const place = placeOf(paragraph.section);
    const due = missing.filter((heading) => heading.place <= place).length;
    return [...missing.splice(0, due), paragraph];
  });
  return [...whole, ...missing];
}

function headingOf(section: Section, facts: ReportFacts): ParagraphReading {
  const [[, text] = ['', '']] = cellTexts(sectionRows(section, { form: facts.form.id, paragraphs: [] }, facts));
  return { section: section.id, paragraph: HEADING_ID, text };
}
