/**
 * What a file holds that the workbook model does not: the figures are read, but the file written from them would be
 * without it (or, for `date-1904`, its dates count from another day).
 */
export type FileWarningKind =
  | 'date-1904'
  | 'macros'
  | 'external-links'
  | 'unsafe-path'
  | 'sheet-not-kept'
  | 'content-not-kept'
  | 'validation-not-kept'
  | 'conditional-format-not-kept'
  | 'array-formula'
  | 'page-not-kept'
  | 'formatting-simplified';

/** `detail` is the first place or element met, `count` how many there were of the kind on that sheet. */
export interface FileWarning {
  readonly kind: FileWarningKind;
  readonly sheet?: string;
  readonly detail: string;
  readonly count: number;
}

/** Gathers warnings, one for each kind and sheet, so that a file cannot flood its reader with them. */
export class FileWarnings {
  private readonly byPlace = new Map<
    string,
    { kind: FileWarningKind; sheet?: string; detail: string; count: number }
  >();

  /** How often there was something to warn of. */
  total = 0;

  add(kind: FileWarningKind, detail: string, sheet?: string): void {
    this.total += 1;
    const place = `${kind} ${sheet ?? ''}`;
    const known = this.byPlace.get(place);
    if (known) known.count += 1;
    else this.byPlace.set(place, sheet === undefined ? { kind, detail, count: 1 } : { kind, sheet, detail, count: 1 });
  }

  list(): FileWarning[] {
    return [...this.byPlace.values()];
  }
}
