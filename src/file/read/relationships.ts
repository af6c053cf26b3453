import { refuse } from '../file-problem';
import { PACKAGE_RELATIONSHIPS, RELATIONSHIPS } from '../xml/namespaces';
import { XmlScanner } from '../xml/xml-scanner';
import type { Package } from './package';

/** One way from a part to another (ECMA-376 part 2, 6.5). */
export interface Relationship {
  readonly id: string;
  /** The last word of the type, `worksheet`, whichever edition of the standard it is written in; else the whole type. */
  readonly type: string;
  /** Path of the part without a leading slash; as written where it is external. */
  readonly target: string;
  readonly external: boolean;
}

/** Where the relationships of a part are, of the package itself where `part` is empty. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The relationships of a part, of the package itself where `part` is empty.
 * @returns none where the part has no relationships
 * @throws Unreadable `malformed-xml`, `duplicate-entry` and the like
 */
export function readRelationships(parts: Package, part: string): Relationship[] {
  const path = relationshipsPath(part);
  if (!parts.has(path)) return [];
  const xml = new XmlScanner(parts.source(path), path, PACKAGE_RELATIONSHIPS);
  const relationships: Relationship[] = [];
  const ids = new Set<string>();
  xml.openRoot('Relationships');
  while (xml.nextChild(1)) {
    if (!xml.is('Relationship')) continue;
    const id = xml.attribute('Id') ?? '';
    if (ids.has(id)) refuse('bad-content', id, path);
    ids.add(id);
    const external = xml.attribute('TargetMode') === 'External';
    const target = xml.attribute('Target') ?? '';
    relationships.push({
      id,
      type: typeName(xml.attribute('Type') ?? ''),
      target: external ? target : resolveTarget(part.slice(0, part.lastIndexOf('/') + 1), target, parts),
      external,
    });
    parts.budget.spendItems(1, path);
  }
  return relationships;
}

function typeName(type: string): string {
  const base = RELATIONSHIPS.find((uri) => type.startsWith(`${uri}/`));
  return base === undefined ? type : type.slice(base.length + 1);
}

/** Targets are relative to the part's folder, or absolute; `..` never leads out of the package. */
function resolveTarget(folder: string, target: string, parts: Package): string {
  const path = target.replace(/\\/g, '/').replace(/#.*$/, '');
  const steps = path.startsWith('/') ? [] : folder.split('/').filter((step) => step !== '');
  for (const step of path.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  const resolved = steps.join('/');
  return parts.has(resolved) ? resolved : decodePercents(resolved);
}

function decodePercents(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    // A percent sign that begins no escape is part of the name.
    if (error instanceof URIError) return path;
    throw error;
  }
}
