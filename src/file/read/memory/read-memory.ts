import type { Styles } from '../styles-part';
import type { WrittenName } from '../workbook-part';
import { KnownParts } from './known-parts';
import { KnownSequence } from './known-sequence';
import { Room } from './room';
import { SheetMemory } from './sheet-memory';

/** Of all rows kept, before they are forgotten: those of a report as it is filled in all the usual ways. */
const MOST_CHARACTERS = 4_000_000;
/** Sheets of one table of styles: ten reports of sheets that differ in name or in the prefixes of their elements. */
const MOST_SHEETS = 100;

/**
 * What pieces of files were read as before, for whoever reads many files of one form: they have their styles, names,
 * labels, formulas and rules in common, and what is the same, byte for byte, is read once.
 *
 * Nothing is taken for known by a digest or by where it stands: the whole piece is compared. A piece is kept only when
 * it was read by the strict way, warned of nothing, and depends on nothing that is not compared too; it spends as much
 * of the budget each time. So a file is read to the same workbook, or refused for the same problem, as without memory.
 *
 * **What was read with a memory is shared with what was read before and after: nobody may change it.** Rows and cells
 * that are alike in two files are the very same objects, for those who remember by identity what they make of them.
 */
export class ReadMemory {
  readonly parts = new KnownParts();
  private texts: KnownSequence<string> | undefined;
  private names: KnownSequence<WrittenName> | undefined;
  private sheets = new WeakMap<Styles, Map<string, SheetMemory>>();
  private readonly room = new Room(MOST_CHARACTERS);

  /** The texts that cells refer to, where prefixes are bound so. */
  textsOf(context: string): KnownSequence<string> {
    if (this.texts?.context !== context) this.texts = new KnownSequence('si', context);
    return this.texts;
  }

  /** Defined names as they are written, where prefixes are bound so. */
  namesOf(context: string): KnownSequence<WrittenName> {
    if (this.names?.context !== context) this.names = new KnownSequence('definedName', context);
    return this.names;
  }

  /** What is known of a sheet, where prefixes are bound so, and cells refer to these styles. */
  sheetOf(styles: Styles, part: string, context: string): SheetMemory {
    let sheets = this.sheets.get(styles);
    if (!sheets || sheets.size >= MOST_SHEETS) this.sheets.set(styles, (sheets = new Map<string, SheetMemory>()));
    const key = `${part}\n${context}`;
    let sheet = sheets.get(key);
    if (!sheet) sheets.set(key, (sheet = new SheetMemory(this.room)));
    return sheet;
  }

  /** Between two files: rows are learnt afresh where no more of them can be kept. */
  tidy(): void {
    if (!this.room.isFull) return;
    this.sheets = new WeakMap();
    this.room.clear();
  }
}
