import type { FileProblemKind } from '../file-problem';
import { refuse } from '../file-problem';
import { ownText } from '../../core/text/own-text';
import { BANG, GREATER, LESS, QUESTION, SLASH, SPACE } from './markup-characters';
import { NamespaceBindings, SPREADSHEET } from './namespaces';
import { isShortAndPlain } from './plain-text';
import { XmlAttributes } from './xml-attributes';
import { commentEnd, instructionEnd } from './xml-asides';
import { declarationEnd } from './xml-declaration';
import type { XmlName } from './xml-names';
import { readXmlName } from './xml-names';
import { sourceOfText, type XmlSource } from './xml-source';
import { CLOSE, END, OPEN, TEXT, type XmlToken } from './xml-tokens';

const LARGEST_DEPTH = 500;

/**
 * Reads one XML document, token by token, building no tree. It is strict: whatever is not well-formed (XML 1.0 with
 * namespaces) ends the reading, and so does a document type, the only way to entities of a document's own.
 *
 * The next places of `<`, `&` and `]]>` are each kept and looked for again only once passed, so that one pass over the
 * text is all it takes whatever the text is.
 */
export class XmlScanner {
  /** Local name of the element just opened or closed where its namespace is one of those given, else empty. */
  name = '';
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
  private tagAt = 0;
  /** Where the tag of the element last opened begins. */
  private openedAt = 0;
  private ampersandAt: number;
  private sectionEndAt: number;
  /** Where the token `TEXT` stands, and whether it is a section. */
  private textStart = 0;
  private textEnd = 0;
  private isSection = false;
  /** The document's characters. */
  private readonly source: string;
  private readonly origin: XmlSource;

  /** @throws Unreadable `malformed-xml` for characters that XML has not */
  constructor(
    source: XmlSource | string,
    readonly part: string,
    namespaces: readonly string[] = SPREADSHEET,
  ) {
    this.origin = typeof source === 'string' ? sourceOfText(source) : source;
    this.source = this.origin.characters;
    this.bindings = new NamespaceBindings(namespaces);
    this.attributes = new XmlAttributes(this.origin, (at) => this.fail(at));
    const illegal = this.origin.findIllegal();
    if (illegal >= 0) this.fail(illegal);
    this.ampersandAt = this.find('&', 0);
    this.sectionEndAt = this.find(']]>', 0);
    this.goTo(declarationEnd(this.source) ?? this.fail(0));
  }

  /** Text of the token `TEXT`; read when it is asked for. */
  get text(): string {
    const { source, textStart, textEnd } = this;
    if (this.isSection) return ownText(this.origin.letters(source.slice(textStart, textEnd)).replace(/\r\n?/g, '\n'));
    if (isShortAndPlain(source, textStart, textEnd)) return source.slice(textStart, textEnd);
    return this.origin.readText(source.slice(textStart, textEnd)) ?? this.fail(textStart);
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
      if (code === QUESTION) this.goTo(instructionEnd(this.source, this.position, this.origin.letters) ?? this.fail());
      else if (this.source.startsWith('<!--', this.position))
        this.goTo(commentEnd(this.source, this.position) ?? this.fail());
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
      } else if (this.depth < own) return text;
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

  /** The document, and where its next token begins; for what knows a piece of it from another document. */
  get characters(): string {
    return this.source;
  }

  get offset(): number {
    return this.position;
  }

  /** Where the tag of the element just opened begins. */
  get elementOffset(): number {
    return this.openedAt;
  }

  /** Whether the element just opened is of one tag only. */
  get isEmptyElement(): boolean {
    return this.selfClosing;
  }

  /** The prefixes bound here: a piece of text means the same wherever these are the same. */
  get context(): string {
    return this.bindings.signature;
  }

  /** Whether whatever stands at the offset is a child of the element opened at `parentDepth`, or its end. */
  isWithin(parentDepth: number): boolean {
    if (this.selfClosing) {
      if (this.depth !== parentDepth + 1) return false;
      this.closeElement();
    }
    return this.depth === parentDepth;
  }

  /** What the characters from `from` to `to` stand for, between which there is no tag: as a token `TEXT` has it. */
  textBetween(from: number, to: number): string {
    if (from === to) return '';
    this.checkText(from, to);
    return this.text;
  }

  /** Goes on at `end`, up to which whole elements stand that are known from another document. */
  skipTo(end: number): void {
    this.goTo(end);
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
    this.checkText(from, to);
    // Also of a text that nobody asks for every reference is looked at.
    if (this.ampersandAt < to) void this.text;
    if (this.depth > 0) return true;
    return /[^ \t\r\n]/.test(this.source.slice(from, to)) ? this.fail(from) : false;
  }

  private checkText(from: number, to: number): void {
    this.textStart = from;
    this.textEnd = to;
    this.isSection = false;
    if (this.sectionEndAt < from) this.sectionEndAt = this.find(']]>', from);
    if (this.sectionEndAt < to) this.fail(this.sectionEndAt);
    if (this.ampersandAt < from) this.ampersandAt = this.find('&', from);
  }

  private scanOpen(): XmlToken {
    const { source } = this;
    if (this.depth === 0 && this.rootSeen) this.fail();
    this.openedAt = this.position;
    const start = this.position + 1;
    let at = start;
    // Every loop over characters ends at the end of the document: there the code is NaN, and no comparison holds.
    let code = source.charCodeAt(at);
    while (code > SPACE && code !== SLASH && code !== GREATER && code !== LESS) code = source.charCodeAt(++at);
    const name = readXmlName(source, start, at, this.origin.letters) ?? this.fail();
    this.attributes.clear();
    for (;;) {
      const before = at;
      while (code <= SPACE) code = source.charCodeAt(++at);
      if (code === GREATER) break;
      if (code === SLASH) {
        if (source.charCodeAt(++at) !== GREATER) this.fail(at);
        this.selfClosing = true;
        break;
      }
      if (at === before) this.fail(at);
      at = this.attributes.scan(at);
      code = source.charCodeAt(at);
    }
    this.goTo(at + 1);
    this.enter(name);
    return OPEN;
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
    this.goTo(at + 1);
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

  private scanSection(): void {
    if (this.source.startsWith('<!DOCTYPE', this.position)) this.fail(this.position, 'doctype');
    const end = this.find(']]>', this.position);
    if (!this.source.startsWith('<![CDATA[', this.position) || this.depth === 0 || end === this.source.length)
      this.fail();
    this.textStart = this.position + 9;
    this.textEnd = end;
    this.isSection = true;
    this.goTo(end + 3);
  }

  private goTo(position: number): void {
    this.position = position;
    this.tagAt = this.source.charCodeAt(position) === LESS ? position : this.find('<', position);
  }
}
