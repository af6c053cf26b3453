import { SPREADSHEET } from '../xml/namespaces';
import { xmlDocument, xmlElement, xmlText } from './xml-text';

/** Gathers the texts of cells, each once, and writes the part that holds them. */
export class SharedStringTable {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  index(text: string): number {
    this.uses += 1;
    let index = this.indexes.get(text);
    if (index === undefined) {
      index = this.indexes.size;
      this.indexes.set(text, index);
    }
    return index;
  }

  /** The shared strings part. */
  xml(): string {
    let items = '';
    for (const text of this.indexes.keys()) {
      const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
      items += `<si><t${space}>${xmlText(text)}</t></si>`;
    }
    return xmlDocument(
      xmlElement('sst', { xmlns: SPREADSHEET[0], count: this.uses, uniqueCount: this.indexes.size }, items),
    );
  }
}
