import { type SectionId, sectionById } from '../narrative/outline';
import { renderText } from '../narrative/render';
import type { ReportFacts } from '../narrative/report-cell';
import { withoutIndent } from '../narrative/report-reading';
import { HEADING_ID } from '../narrative/report-row';
import type { ParagraphReading } from '../report/snapshot';
import type { EditedReport, EditRefusal, ParagraphEdit, ParagraphPosition, ParagraphsUndo } from './paragraph-edit';
import { sameParagraph, sameParagraphs } from './same-paragraph';
import { paragraphFormula, readDraft } from './text-faults';

/** A paragraph as it stood before all edits and as it is now; `before` is absent for one that an edit put in. */
interface Slot {
  readonly before?: ParagraphReading;
  readonly now: ParagraphReading;
}

/**
 * Makes edits on the paragraphs that stand on the report sheet: all of them, in order, or none. Paragraphs that no edit
 * names may have changed meanwhile; they stay as they are.
 */
export function applyEdits(
  standing: readonly ParagraphReading[],
  edits: readonly ParagraphEdit[],
  facts: ReportFacts,
): EditedReport {
  const draft = new Draft(standing, facts);
  const refusals = edits.flatMap((edit) => draft.make(edit) ?? []);
  if (refusals.length > 0) return { outcome: 'refused', refusals };
  const paragraphs = draft.paragraphs();
  const touched = [...new Set(edits.map(sectionOf))];
  return { outcome: 'edited', paragraphs, undo: { sections: touched.map((id) => between(id, standing, paragraphs)) } };
}

/** Puts sections back as they stood before edits, unless one of them has changed since. */
export function undoEdits(standing: readonly ParagraphReading[], undo: ParagraphsUndo): EditedReport {
  const inSection = (id: SectionId): readonly ParagraphReading[] => standing.filter(({ section }) => section === id);
  const refusals = undo.sections.flatMap(({ section, after }): EditRefusal[] => {
    const now = inSection(section);
    if (
      sameParagraphs(
        now.filter((paragraph) => !isPlannedAnew(paragraph, after)),
        after,
      )
    )
      return [];
    const changed = now.find((paragraph) => !after.some((each) => sameParagraph(each, paragraph)));
    return [{ kind: 'paragraph-changed', section, place: changed?.cell, text: changed?.text ?? '' }];
  });
  if (refusals.length > 0) return { outcome: 'refused', refusals };
  const kept = standing.filter(({ section }) => !undo.sections.some((each) => each.section === section));
  const paragraphs = [...kept, ...undo.sections.flatMap(({ before }) => before)];
  const redo = undo.sections.map(({ section, before, after }) => ({ section, before: after, after: before }));
  return { outcome: 'edited', paragraphs, undo: { sections: redo } };
}

/** A standard paragraph that did not stand there and came back by itself when the report was planned. */
function isPlannedAnew(paragraph: ParagraphReading, after: readonly ParagraphReading[]): boolean {
  return paragraph.edited === false && !after.some((each) => each.paragraph === paragraph.paragraph);
}

function between(
  id: SectionId,
  standing: readonly ParagraphReading[],
  paragraphs: readonly ParagraphReading[],
): ParagraphsUndo['sections'][number] {
  const here = ({ section }: ParagraphReading): boolean => section === id;
  return { section: id, before: standing.filter(here), after: paragraphs.filter(here) };
}

function sectionOf(edit: ParagraphEdit): SectionId {
  return edit.kind === 'add' || edit.kind === 'restore' ? edit.section : edit.paragraph.section;
}

/** The report while it is edited. */
class Draft {
  #slots: Slot[];

  constructor(
    standing: readonly ParagraphReading[],
    private readonly facts: ReportFacts,
  ) {
    this.#slots = standing.map((paragraph) => ({ before: paragraph, now: paragraph }));
  }

  paragraphs(): readonly ParagraphReading[] {
    return this.#slots.map(({ now }) => now);
  }

  /** @returns why the edit cannot be made */
  make(edit: ParagraphEdit): EditRefusal | undefined {
    if (edit.kind === 'restore') return this.#without(edit.section, edit.paragraph, false);
    if (edit.kind === 'add') return this.#add(edit.section, edit.position, edit.text);
    const slot = this.#find(edit.paragraph);
    if (!slot) return this.#changed(edit.paragraph);
    const { section, paragraph: id } = slot.now;
    switch (edit.kind) {
      case 'write':
        return this.#written(section, id, edit.text, (now) => this.#replace(slot, now));
      case 'standardize':
        return this.#replace(slot, { section, paragraph: id, text: '', edited: false });
      case 'move':
        this.#slots = this.#slots.filter((each) => each !== slot);
        return this.#insert(section, edit.position, slot);
      case 'remove':
        this.#slots = this.#slots.filter((each) => each !== slot);
        return id === undefined ? undefined : this.#without(section, id, true);
    }
  }

  #add(section: SectionId, position: ParagraphPosition, text: string): EditRefusal | undefined {
    return this.#written(section, undefined, text, (now) => this.#insert(section, position, { now }));
  }

  #written(
    section: SectionId,
    paragraph: string | undefined,
    source: string,
    put: (now: ParagraphReading) => EditRefusal | undefined,
  ): EditRefusal | undefined {
    const { text, faults } = readDraft(source, this.facts.form);
    if (faults.length > 0) return { kind: 'paragraph-faulty', section, text: source, faults };
    const shown = withoutIndent(renderText(text, this.facts));
    const edited = paragraph === undefined ? undefined : true;
    return put({ section, paragraph, text: shown, formula: paragraphFormula(text), edited });
  }

  #replace(slot: Slot, now: ParagraphReading): undefined {
    this.#slots = this.#slots.map((each) => (each === slot ? { ...slot, now: { cell: slot.now.cell, ...now } } : each));
  }

  #insert(section: SectionId, position: ParagraphPosition, slot: Slot): EditRefusal | undefined {
    if (typeof position === 'object') {
      const before = this.#find(position);
      if (!before) return this.#changed(position);
      this.#slots.splice(this.#slots.indexOf(before) + 1, 0, slot);
      return undefined;
    }
    const here = this.#slots.filter(({ now }) => now.section === section);
    const heading = here.find(({ now }) => now.paragraph === HEADING_ID);
    const behind = position === 'first' ? heading : here[here.length - 1];
    this.#slots.splice(behind ? this.#slots.indexOf(behind) + 1 : this.#begin(section), 0, slot);
    return undefined;
  }

  /** Where a section of which nothing stands begins is of no account: it is planned where it belongs. */
  #begin(section: SectionId): number {
    const first = this.#slots.findIndex(({ now }) => now.section === section);
    return first < 0 ? this.#slots.length : first;
  }

  /** Says on the section's heading whether it is to do without a standard paragraph. */
  #without(section: SectionId, id: string, left: boolean): undefined {
    if (sectionById(section)?.heading === undefined) {
      if (left) throw new Error(`Section ${section} keeps its paragraphs`);
      return undefined;
    }
    let heading = this.#slots.find(({ now }) => now.section === section && now.paragraph === HEADING_ID);
    if (!heading) {
      heading = { now: { section, paragraph: HEADING_ID, text: '', edited: false } };
      this.#slots.splice(this.#begin(section), 0, heading);
    }
    const others = (heading.now.without ?? []).filter((each) => each !== id);
    const without = left ? [...others, id] : others;
    const { now } = heading;
    this.#slots = this.#slots.map((slot) => (slot === heading ? { ...slot, now: { ...now, without } } : slot));
  }

  /** The paragraph that was read, as it stands: its content must be the same; of equal ones the one in the same cell. */
  #find(read: ParagraphReading): Slot | undefined {
    const same = this.#slots.filter(({ before }) => before && sameParagraph(before, read));
    return same.find(({ before }) => before?.cell?.address === read.cell?.address) ?? same[0];
  }

  #changed({ section, paragraph, cell }: ParagraphReading): EditRefusal {
    const now = this.#slots.find(({ before }) =>
      paragraph === undefined
        ? before?.paragraph === undefined && before?.section === section && before.cell?.address === cell?.address
        : before?.paragraph === paragraph && before.section === section,
    )?.before;
    return { kind: 'paragraph-changed', section, place: now?.cell, text: now?.text ?? '' };
  }
}
