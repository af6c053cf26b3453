import type { Appendix, Indicator } from '../form/form';

/** The details of a report that a rule can point at, as a finding's `where` writes them. */
export const DETAILS = [
  'unit.name',
  'unit.parent',
  'document.number',
  'document.date',
  'document.place',
  'signatory.title',
  'signatory.name',
] as const;

export type Detail = (typeof DETAILS)[number];

/** `where` of what concerns the whole report. */
export const REPORT = 'report';

export interface RowPlace {
  readonly kind: 'row';
  readonly where: string;
  readonly row: Indicator;
}

/** Parts that together may not exceed a whole. */
export interface RelationPlace {
  readonly kind: 'relation';
  readonly where: string;
  readonly parts: readonly Indicator[];
  readonly whole: Indicator;
  /** Stands in for the whole while the whole is blank. */
  readonly otherwise?: Indicator;
}

/** Rows that together are as much as other rows together. */
export interface EquationPlace {
  readonly kind: 'equation';
  readonly where: string;
  readonly left: readonly Indicator[];
  readonly right: readonly Indicator[];
}

export interface AppendixPlace {
  readonly kind: 'appendix';
  readonly where: string;
  readonly appendix: Appendix;
}

export interface DetailPlace {
  readonly kind: 'detail';
  readonly where: Detail;
}

export interface ReportPlace {
  readonly kind: 'report';
  readonly where: typeof REPORT;
}

/** What a rule is evaluated at, once for each. */
export type Place = RowPlace | RelationPlace | EquationPlace | AppendixPlace | DetailPlace | ReportPlace;
export type PlaceKind = Place['kind'];
export type PlaceOf<K extends PlaceKind> = Extract<Place, { kind: K }>;
