import type { Form } from '../form/form';
import { HEAD_SECTION, sectionById, TAIL_SECTION } from '../narrative/outline';
import { type ChartDefinition, LONGEST_LABEL, MOST_RATIOS } from './chart-definition';

/** A chart's file is wrong: our own mistake, found when it is loaded, with every fault in one message. */
export class ChartDefinitionError extends Error {
  constructor(readonly faults: readonly string[]) {
    super(`A chart is wrong:\n${faults.join('\n')}`);
    this.name = 'ChartDefinitionError';
  }
}

/**
 * Checks a chart against its form.
 * @throws ChartDefinitionError with all faults: rows that are no ratios, rows and labels that come twice, labels too
 * long or not in NFC, sections that are not there, too many ratios or none
 */
export function loadChart(form: Form, definition: ChartDefinition): ChartDefinition {
  const { title, sections, ratios } = definition;
  const faults = [
    ...sections.filter((id) => !isBodySection(id)).map((id) => `no section ${id} that a chart can stand in`),
    ...ratios
      .filter(({ indicator }) => form.indicators.get(indicator)?.kind !== 'ratio')
      .map(({ indicator }) => `${indicator} is no ratio of form ${form.id}`),
    ...twice(ratios.map(({ indicator }) => indicator)).map((id) => `${id} appears twice`),
    ...twice(ratios.map(({ label }) => label)).map((label) => `the label ${label} appears twice`),
    ...ratios.filter(({ label }) => label === '' || label.length > LONGEST_LABEL).map(labelFault),
    ...[title, ...ratios.map(({ label }) => label)]
      .filter((text) => text !== text.normalize('NFC').trim())
      .map((text) => `not in NFC, or with spaces around: ${text}`),
    ...(ratios.length < 1 || ratios.length > MOST_RATIOS
      ? [`${ratios.length} ratios, not between 1 and ${MOST_RATIOS}`]
      : []),
  ];
  if (faults.length > 0) throw new ChartDefinitionError(faults);
  return Object.freeze(definition);
}

function isBodySection(id: string): boolean {
  return sectionById(id) !== undefined && id !== HEAD_SECTION && id !== TAIL_SECTION;
}

function labelFault({ indicator, label }: { readonly indicator: string; readonly label: string }): string {
  return `${indicator}: a label of ${label.length} characters, not between 1 and ${LONGEST_LABEL}`;
}

function twice(texts: readonly string[]): string[] {
  return [...new Set(texts.filter((text, index) => texts.indexOf(text) !== index))];
}
