import type { ConditionalFormat } from '../../core/workbook/workbook';
import { refuse } from '../file-problem';
import type { FileWarnings } from '../file-warning';
import type { ReadBudget } from '../read-limits';
import type { XmlScanner } from '../xml/xml-scanner';
import { readAreas } from './area-references';
import type { DifferentialStyle } from './styles-part';
import { readXmlIndex, readXmlNumber } from './xml-values';

/** A conditional format and its place in the order in which Excel tries them, lowest first. */
export interface RankedFormat {
  readonly priority: number;
  readonly format: ConditionalFormat;
}

/**
 * The rules by formula of the `conditionalFormatting` just opened; other kinds are warned of and left out.
 * @throws Unreadable `out-of-range`, `index-out-of-range`, `too-many-cells`
 */
export function readConditionalFormats(
  xml: XmlScanner,
  sheet: string,
  styles: readonly DifferentialStyle[],
  budget: ReadBudget,
  warnings: FileWarnings,
): RankedFormat[] {
  const own = xml.depth;
  const formats: RankedFormat[] = [];
  const references = xml.attribute('sqref') ?? '';
  const areas = readAreas(references, xml.part, budget);
  while (xml.nextChild(own)) {
    if (!xml.is('cfRule')) continue;
    budget.spendItems(1, xml.part);
    const type = xml.attribute('type') ?? '';
    const priority = readXmlNumber(xml.attribute('priority') ?? '') ?? Number.MAX_SAFE_INTEGER;
    const styleText = xml.attribute('dxfId');
    const style = styleText === undefined ? {} : styles[readXmlIndex(styleText, xml.part)];
    if (!style) refuse('index-out-of-range', `dxfId ${styleText}`, xml.part);
    const formula = readFormula(xml);
    if (type === 'expression' && formula !== '' && areas.length > 0) {
      formats.push({ priority, format: { areas, formula: `=${formula}`, style } });
    } else warnings.add('conditional-format-not-kept', `${type} ${references.slice(0, 100)}`, sheet);
  }
  return formats;
}

function readFormula(xml: XmlScanner): string {
  const own = xml.depth;
  let formula = '';
  while (xml.nextChild(own)) if (xml.is('formula') && formula === '') formula = xml.readText();
  return formula;
}
