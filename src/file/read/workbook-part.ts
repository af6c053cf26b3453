import type { DefinedName, SheetVisibility } from '../../core/workbook/workbook';
import { refuse } from '../file-problem';
import { RELATIONSHIPS } from '../xml/namespaces';
import { XmlScanner } from '../xml/xml-scanner';
import type { Package } from './package';
import type { Relationship } from './relationships';
import { readRelationships } from './relationships';
import { readXmlBoolean, readXmlIndex } from './xml-values';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  readonly id: string;
  readonly visibility: SheetVisibility;
  /** Undefined for what is no worksheet, such as a chart sheet. */
  readonly part?: string;
}

/** What the workbook part says, with the paths of the parts that it leads to. */
export interface WorkbookPart {
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  /** Index of the sheet shown first. */
  readonly activeSheet: number;
  readonly stylesPart?: string;
  readonly sharedStringsPart?: string;
  readonly themePart?: string;
}

/** A name takes as much to keep and look up as some cells do; a report has 150. */
const NAME_ITEMS = 5;

/** @throws Unreadable */
export function readWorkbookPart(parts: Package, part: string): WorkbookPart {
  const relationships = readRelationships(parts, part);
  const xml = new XmlScanner(parts.source(part), part);
  xml.openRoot('workbook', 'other-document');
  const sheets: ListedSheet[] = [];
  const names: DefinedName[] = [];
  let activeSheet = 0;
  while (xml.nextChild(1)) {
    const own = xml.depth;
    if (xml.is('workbookPr') && readXmlBoolean(xml.attribute('date1904'), false)) parts.warnings.add('date-1904', part);
    if (xml.is('externalReferences')) parts.warnings.add('external-links', part);
    if (xml.is('bookViews')) {
      if (xml.nextChild(own) && xml.is('workbookView')) activeSheet = Number(xml.attribute('activeTab') ?? 0);
    } else if (xml.is('sheets')) {
      while (xml.nextChild(own)) if (xml.is('sheet')) sheets.push(readListedSheet(xml, relationships, parts));
    } else if (xml.is('definedNames')) names.push(...readDefinedNames(xml, sheets, parts));
  }
  checkSheets(sheets, part);
  checkNames(names, part);
  if (relationships.some(({ type }) => /vbaProject$/.test(type))) parts.warnings.add('macros', part);
  const target = (type: string): string | undefined =>
    relationships.find((relationship) => relationship.type === type && !relationship.external)?.target;
  return {
    sheets,
    names,
    activeSheet,
    stylesPart: target('styles'),
    sharedStringsPart: target('sharedStrings'),
    themePart: target('theme'),
  };
}

function readListedSheet(xml: XmlScanner, relationships: readonly Relationship[], parts: Package): ListedSheet {
  const name = xml.attribute('name') ?? '';
  const reference = xml.attributeIn(RELATIONSHIPS, 'id');
  const relationship = relationships.find(({ id }) => id === reference);
  if (!relationship) return refuse('index-out-of-range', reference ?? name, xml.part);
  const state = xml.attribute('state') ?? 'visible';
  parts.budget.spendItems(1, xml.part);
  const isWorksheet = relationship.type === 'worksheet';
  if (isWorksheet && relationship.external) refuse('missing-part', relationship.target, xml.part);
  if (!isWorksheet) parts.warnings.add('sheet-not-kept', relationship.type, name);
  return {
    name,
    id: xml.attribute('sheetId') ?? '',
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    ...(isWorksheet ? { part: relationship.target } : {}),
  };
}

/** A defined name as its element has it. */
export interface WrittenName {
  readonly name: DefinedName;
  /** Which of the sheets it is local to, as a text. */
  readonly local: string | undefined;
}

function readDefinedNames(xml: XmlScanner, sheets: readonly ListedSheet[], parts: Package): DefinedName[] {
  const own = xml.depth;
  const known = parts.memory?.namesOf(xml.context);
  const names: DefinedName[] = [];
  for (;;) {
    let written = known?.take(xml, own);
    if (!written) {
      if (!xml.nextChild(own)) return names;
      if (!xml.is('definedName')) continue;
      written = known ? known.read(xml, () => readDefinedName(xml)) : readDefinedName(xml);
    }
    parts.budget.spendItems(NAME_ITEMS, xml.part);
    names.push(ofSheet(written, sheets, xml.part));
  }
}

function readDefinedName(xml: XmlScanner): WrittenName {
  const name = xml.attribute('name') ?? '';
  const local = xml.attribute('localSheetId');
  const visible = !readXmlBoolean(xml.attribute('hidden'), false);
  return { name: { name, formula: `=${xml.readText()}`, visible }, local };
}

function ofSheet({ name, local }: WrittenName, sheets: readonly ListedSheet[], part: string): DefinedName {
  if (local === undefined) return name;
  const sheet = sheets[readXmlIndex(local, part)] ?? refuse('index-out-of-range', `${name.name} ${local}`, part);
  return { ...name, sheet: sheet.name };
}

/** Formulas and names find sheets by name, whatever the case of its letters; two of one name could not be told apart. */
function checkSheets(sheets: readonly ListedSheet[], part: string): void {
  if (!sheets.some((sheet) => sheet.part !== undefined)) refuse('bad-content', 'sheets', part);
  const names = new Set<string>();
  for (const { name } of sheets) {
    const key = name.toLowerCase();
    if (name === '' || names.has(key)) refuse('bad-content', `sheet ${name}`, part);
    names.add(key);
  }
}

/** Two names of one scope would leave it to chance which cell a figure is read from. */
function checkNames(names: readonly DefinedName[], part: string): void {
  const keys = new Set<string>();
  for (const { name, sheet } of names) {
    const key = `${sheet ?? ''}!${name}`.toLowerCase();
    if (name === '' || keys.has(key)) refuse('bad-content', `name ${name}`, part);
    keys.add(key);
  }
}
