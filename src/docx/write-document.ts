import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  NumberFormat,
  PageNumber,
  Packer,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import type { Block, DocumentPlan, PlannedSection } from './document-plan';
import { noPictures, type Rasterise } from './rasterise';
import { PAGE, TEXT_WIDTH } from './page-numbers';
import { FONT, LOOKS } from './text-looks';
import { pictureParagraph } from './write-picture';
import { figureTable, pairTable } from './write-table';
import { endOfTable, paragraphFormat, ruleParagraph, runFormat, textParagraph } from './write-text';

/**
 * The bytes of a .docx that says what the plan says.
 * @param rasterise needed for a plan with pictures only
 */
export async function writeDocument(plan: DocumentPlan, rasterise: Rasterise = noPictures): Promise<Uint8Array> {
  const document = new Document({
    title: plan.title,
    creator: plan.author,
    lastModifiedBy: plan.author,
    styles: {
      default: { document: { run: { font: FONT, size: LOOKS.paragraph.size * 2, language: { value: 'vi-VN' } } } },
    },
    sections: await Promise.all(plan.sections.map((each) => section(each, rasterise))),
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

async function section({ blocks }: PlannedSection, rasterise: Rasterise): Promise<ISectionOptions> {
  const children = await Promise.all(blocks.map((block) => written(block, rasterise)));
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: { width: PAGE.width, height: PAGE.height },
        margin: {
          top: PAGE.top,
          bottom: PAGE.bottom,
          left: PAGE.left,
          right: PAGE.right,
          header: PAGE.header,
          footer: PAGE.footer,
        },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: {
      default: new Header({ children: [pageNumber()] }),
      first: new Header({ children: [new Paragraph({})] }),
    },
    children: children.flat(),
  };
}

/** Two tables that touch would become one: a low paragraph comes after each. */
async function written(block: Block, rasterise: Rasterise): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'text':
      return [textParagraph(block)];
    case 'rule':
      return [ruleParagraph(block, TEXT_WIDTH)];
    case 'pair':
      return [pairTable(block), endOfTable()];
    case 'table':
      return [figureTable(block), endOfTable()];
    case 'picture':
      return [await pictureParagraph(block, rasterise)];
  }
}

function pageNumber(): Paragraph {
  return new Paragraph({
    ...paragraphFormat('page-number'),
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ ...runFormat('page-number'), children: [PageNumber.CURRENT] })],
  });
}
