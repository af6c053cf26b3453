import type { FileProblemKind } from '../file-problem';
import { refuse } from '../file-problem';
import { readCharacterReferences } from './character-references';
import { NamespaceBindings, SPREADSHEET } from './namespaces';
import { XmlAttributes } from './xml-attributes';
import { ownText } from './own-text';
import type { XmlName } from './xml-names';
import { readXmlName } from './xml-names';

export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
export type XmlToken = typeof END | typeof OPEN | typeof CLOSE | typeof TEXT;

const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;
const LARGEST_DEPTH = 500;
const CONTROL = /[\t\r\n]/g;
/** Characters that no XML 1.0 document may hold. */
const ILLEGAL = /[^\t\n\r\u0020-\ufffd]/;
const DECLARATION =
  /^<\?xml\s+version\s*=\s*(["'])1\.[0-9]+\1(\s+encoding\s*=\s*(["'])[A-Za-z][\w.-]*\3)?(\s+standalone\s*=\s*(["'])(yes|no)\5)?\s*\?>/;

/**
 * Reads one XML document, token by token, building no tree. It is strict: whatever is not well-formed (XML 1.0 with
 * namespaces) ends the reading, and so does a document type, the only way to entities of a document's own.
 *
 * The next places of `<`, `&`, `]]>` and the like are each kept and looked for again only once passed, so that one pass
 * over the text is all it takes whatever the text is.
 */
export class XmlScanner {
  /** Local name of the element just opened or closed where its namespace is one of those given, else empty. */
  name = '';
  /** Text of the token `TEXT`. */
  text = '';
  /** Elements open: the one just opened counts, the one just closed does not. */
  depth = 0;
  private position = 0;
  private readonly open: XmlName[] = [];
  /** The known name of each element open. */
  private readonly openNames: string[] = [];
  private readonly bindings: NamespaceBindings;
  private readonly attributes: XmlAttributes;
  private selfClosing = false;
  private rootSeen = false;
  private tagAt: number;
  private ampersandAt: number;
  private carriageAt: number;
  private sectionEndAt: number;
  private controlAt = -1;

  /** @throws Unreadable `malformed-xml` for characters that XML has not */
  constructor(
    private readonly source: string,
    readonly part: string,
    namespaces: readonly string[] = SPREADSHEET,
  ) {
    this.bindings = new NamespaceBindings(namespaces);
    this.attributes = new XmlAttributes(source);
    const illegal = source.search(ILLEGAL);
    if (illegal >= 0) this.fail(illegal);
    this.tagAt = this.find('<', 0);
    this.ampersandAt = this.find('&', 0);
    this.carriageAt = this.find('\r', 0);
    this.sectionEndAt = this.find(']]>', 0);
    if (source.startsWith('<?xml') && !/^<\?xml[-.:\w]/.test(source.slice(0, 6))) {
      this.position = DECLARATION.exec(source)?.[0].length ?? this.fail(0);
      this.tagAt = this.find('<', this.position);
    }
  }

  /** The next token; `END` once the root is closed and nothing but space follows. */
  next(): XmlToken {
    if (this.selfClosing) return this.closeElement();
    for (;;) {
      if (this.position < this.tagAt) {
        if (this.scanText()) return TEXT;
        continue;
      }
      if (this.position >= this.source.length) {
        return this.depth === 0 && this.rootSeen ? END : this.fail();
      }
      const code = this.source.charCodeAt(this.position + 1);
      if (code === SLASH) return this.scanClose();
      if (code !== BANG && code !== QUESTION) return this.scanOpen();
      if (code === QUESTION) this.skipInstruction();
      else if (this.source.startsWith('<!--', this.position)) this.skipComment();
      else {
        this.scanSection();
        return TEXT;
      }
    }
  }

  /** Opens the root, which must be of this name. @throws Unreadable `kind` where it is another */
  openRoot(name: string, kind: FileProblemKind = 'bad-content'): void {
    this.next();
    if (this.name !== name) refuse(kind, `≠ ${name}`, this.part);
  }

  /** Whether the element just opened is called so. */
  is(name: string): boolean {
    return this.name === name;
  }

  /**
   * Goes on to the next child of the element opened at `parentDepth`, over whatever of the last child was not read.
   * @returns false at the end of that element; at the end of the root, the document's end is looked at too
   */
  nextChild(parentDepth: number): boolean {
    for (;;) {
      const token = this.next();
      if (token === OPEN) {
        if (this.depth === parentDepth + 1) return true;
      } else if (token === END || (token === CLOSE && this.depth < parentDepth && this.depth > 0)) return false;
    }
  }

  /** The text of the element just opened, up to its end; that of elements within it is left out. */
  readText(): string {
    const own = this.depth;
    let text = '';
    for (;;) {
      const token = this.next();
      if (token === TEXT) {
        if (this.depth === own) text = text === '' ? this.text : text + this.text;
      } else if (this.depth < own) return ownText(text);
    }
  }

  /** An attribute without prefix of the element just opened. */
  attribute(name: string): string | undefined {
    return this.attributes.value(name);
  }

  /** An attribute of the element just opened, by its local name and any of `namespaces`. */
  attributeIn(namespaces: readonly string[], local: string): string | undefined {
    return this.attributes.valueIn(namespaces, local, this.bindings);
  }

  /** Ends the reading; `at` counts characters of the text. */
  fail(at: number = this.position, kind: FileProblemKind = 'malformed-xml'): never {
    return refuse(kind, `@${at}`, this.part);
  }

  private find(what: string, from: number): number {
    const at = this.source.indexOf(what, from);
    return at < 0 ? this.source.length : at;
  }

  /** Takes the text up to the next tag; false where it is space outside the root. */
  private scanText(): boolean {
    const from = this.position;
    const to = this.tagAt;
    this.position = to;
    if (this.sectionEndAt < from) this.sectionEndAt = this.find(']]>', from);
    if (this.sectionEndAt < to) this.fail(this.sectionEndAt);
    this.text = this.decode(from, to);
    if (this.depth > 0) return true;
    return /[^ \t\r\n]/.test(this.source.slice(from, to)) ? this.fail(from) : false;
  }

  /** The characters from `from` to `to` with their references and line ends read. */
  private decode(from: number, to: number): string {
    let text = this.source.slice(from, to);
    if (this.carriageAt < from) this.carriageAt = this.find('\r', from);
    if (this.carriageAt < to) text = text.replace(/\r\n?/g, '\n');
    return this.hasAmpersand(from, to) ? (readCharacterReferences(text) ?? this.fail(this.ampersandAt)) : text;
  }

  private hasAmpersand(from: number, to: number): boolean {
    if (this.ampersandAt < from) this.ampersandAt = this.find('&', from);
    return this.ampersandAt < to;
  }

  /** Whether there is a tab or an end of a line. */
  private hasControl(from: number, to: number): boolean {
    if (this.controlAt < from) {
      CONTROL.lastIndex = from;
      this.controlAt = CONTROL.exec(this.source)?.index ?? this.source.length;
    }
    return this.controlAt < to;
  }

  private scanOpen(): XmlToken {
    const { source } = this;
    if (this.depth === 0 && this.rootSeen) this.fail();
    const limit = this.find('<', this.position + 1);
    const start = this.position + 1;
    let at = start;
    let code = source.charCodeAt(at);
    while (at < limit && code > SPACE && code !== SLASH && code !== GREATER) code = source.charCodeAt(++at);
    const name = readXmlName(source, start, at) ?? this.fail();
    this.attributes.clear();
    for (;;) {
      const before = at;
      while (code <= SPACE && at < limit) code = source.charCodeAt(++at);
      if (at >= limit) this.fail();
      if (code === GREATER) break;
      if (code === SLASH) {
        if (source.charCodeAt(++at) !== GREATER) this.fail(at);
        this.selfClosing = true;
        break;
      }
      if (at === before) this.fail(at);
      at = this.scanAttribute(at, limit);
      code = source.charCodeAt(at);
    }
    this.position = at + 1;
    this.tagAt = limit;
    this.enter(name);
    return OPEN;
  }

  /** @returns the place after the closing quote */
  private scanAttribute(start: number, limit: number): number {
    const { source } = this;
    let at = start;
    let code = source.charCodeAt(at);
    while (at < limit && code > SPACE && code !== EQUALS && code !== GREATER) code = source.charCodeAt(++at);
    const name = readXmlName(source, start, at) ?? this.fail(start);
    while (code <= SPACE && at < limit) code = source.charCodeAt(++at);
    if (code !== EQUALS) this.fail(at);
    do code = source.charCodeAt(++at);
    while (code <= SPACE && at < limit);
    if (code !== QUOTE && code !== APOSTROPHE) this.fail(at);
    const end = source.indexOf(code === QUOTE ? '"' : "'", at + 1);
    // A `<` within the quotes, or no end to them.
    if (end < 0 || end >= limit) this.fail(at);
    const plain = !this.hasAmpersand(at, end) && !this.hasControl(at, end);
    if (!this.attributes.add(name, at + 1, end, plain)) this.fail(start);
    return end + 1;
  }

  private enter(name: XmlName): void {
    this.rootSeen = true;
    this.open.push(name);
    this.depth += 1;
    if (this.depth > LARGEST_DEPTH) this.fail();
    if (!this.attributes.bindPrefixes(this.bindings, this.depth)) this.fail();
    this.name = this.bindings.elementName(name) ?? this.fail();
    this.openNames[this.depth] = this.name;
  }

  private scanClose(): XmlToken {
    const { source } = this;
    const name = this.open[this.depth - 1] ?? this.fail();
    let at = this.position + 2 + name.raw.length;
    if (!source.startsWith(name.raw, this.position + 2)) this.fail();
    while (source.charCodeAt(at) <= SPACE) at += 1;
    if (source.charCodeAt(at) !== GREATER) this.fail();
    this.position = at + 1;
    this.tagAt = this.find('<', at);
    return this.closeElement();
  }

  private closeElement(): XmlToken {
    this.selfClosing = false;
    this.open.pop();
    this.name = this.openNames[this.depth] as string;
    this.bindings.leave(this.depth);
    this.depth -= 1;
    return CLOSE;
  }

  private skipComment(): void {
    const end = this.find('--', this.position + 4);
    if (this.source.charCodeAt(end + 2) !== GREATER) this.fail();
    this.goTo(end + 3);
  }

  private skipInstruction(): void {
    const end = this.find('?>', this.position + 2);
    const target = /^[^\s?]*/.exec(this.source.slice(this.position + 2, Math.min(end, this.position + 200)))?.[0] ?? '';
    if (end === this.source.length || target.toLowerCase() === 'xml' || !readXmlName(target, 0, target.length))
      this.fail();
    this.goTo(end + 2);
  }

  private scanSection(): void {
    if (this.source.startsWith('<!DOCTYPE', this.position)) this.fail(this.position, 'doctype');
    const end = this.find(']]>', this.position);
    if (!this.source.startsWith('<![CDATA[', this.position) || this.depth === 0 || end === this.source.length)
      this.fail();
    this.text = this.source.slice(this.position + 9, end).replace(/\r\n?/g, '\n');
    this.goTo(end + 3);
  }

  private goTo(position: number): void {
    this.position = position;
    this.tagAt = this.find('<', position);
  }
}
