import type { Form, IndicatorId } from '../../form/form';
import type { Decimal } from '../../number/decimal';
import { figureOf } from '../../report/figure';
import { narrativeOf } from '../../narrative/paragraphs';
import type { ParagraphReading, Snapshot } from '../../report/snapshot';
import type { ImportedDetail, ImportProposal } from '../proposal';
import { type ComparedFigure, compareComputed } from './compare-computed';
import type { ImportUse } from './import-use';
import { offerDetails, type OfferedDetail } from './offer-details';
import { type OfferedFigures, offerFigures } from './offer-figures';
import { mayBeTaken, type OfferedParagraph, offerParagraphs } from './offer-paragraphs';

/** Everything of a proposal that a report may take over. */
export interface ImportOffer extends OfferedFigures {
  readonly paragraphs: readonly OfferedParagraph[];
  readonly details: readonly OfferedDetail[];
  /** Standard sentences of the report, as they stand, in sections for which the document has text of its own. */
  readonly standard: readonly ParagraphReading[];
}

/** What a person has decided to take: of each figure which choice, of the paragraphs which by their index. */
export interface ImportTicks {
  readonly figures: ReadonlyMap<IndicatorId, number>;
  readonly paragraphs: ReadonlySet<number>;
  readonly details: ReadonlySet<ImportedDetail>;
  /** Whether the standard sentences of a section that takes a paragraph are left out of it. */
  readonly withoutStandard: boolean;
}

export const NO_TICKS: ImportTicks = Object.freeze<ImportTicks>({
  figures: new Map(),
  paragraphs: new Set(),
  details: new Set(),
  withoutStandard: false,
});

/** What a proposal offers a report as it stands now. */
export function importOffer(form: Form, proposal: ImportProposal, report: Snapshot, use: ImportUse): ImportOffer {
  const paragraphs = offerParagraphs(proposal.paragraphs, report.paragraphs, use);
  return {
    ...offerFigures(form, proposal, report, use),
    paragraphs,
    details: offerDetails(proposal.details, report.details, use),
    standard: standardBeside(form, paragraphs, report.paragraphs),
  };
}

/** Unchanged standard sentences of the sections for which something is offered. */
function standardBeside(
  form: Form,
  offered: readonly OfferedParagraph[],
  standing: readonly ParagraphReading[],
): ParagraphReading[] {
  const sections = new Set(offered.flatMap(({ section, state }) => (mayBeTaken(state) ? [section] : [])));
  const { paragraphs } = narrativeOf(form);
  return standing.filter(
    ({ section, paragraph, edited, formula }) =>
      sections.has(section) &&
      edited !== true &&
      formula !== undefined &&
      paragraphs.some((each) => each.section === section && each.id === paragraph),
  );
}

/** Those that are left out with these ticks: of the sections that take a paragraph. */
export function standardLeftOut({ standard, paragraphs }: ImportOffer, ticks: ImportTicks): ParagraphReading[] {
  const sections = new Set(paragraphs.flatMap(({ section }, index) => (ticks.paragraphs.has(index) ? [section] : [])));
  return standard.filter(({ section }) => sections.has(section));
}

/** What is taken unless the person says otherwise. */
export function suggestedTicks({ figures, paragraphs, details }: ImportOffer): ImportTicks {
  return {
    figures: new Map(
      figures.flatMap(({ indicator, suggested }) => (suggested === undefined ? [] : [[indicator, suggested] as const])),
    ),
    paragraphs: new Set(paragraphs.flatMap(({ suggested }, index) => (suggested ? [index] : []))),
    details: new Set(details.flatMap(({ field, suggested }) => (suggested ? [field] : []))),
    withoutStandard: false,
  };
}

/** The computed rows of the document beside what the report's rows give once the ticked figures are in them. */
export function comparedRows(
  form: Form,
  { figures, computed }: ImportOffer,
  ticks: ImportTicks,
  report: Snapshot,
): ComparedFigure[] {
  const taken = new Map(
    figures.flatMap(({ indicator, choices }) => {
      const value = choices[ticks.figures.get(indicator) ?? -1]?.value;
      return value === undefined || value === 'nothing' ? [] : [[indicator, value] as const];
    }),
  );
  const numberOf = (id: IndicatorId): Decimal | undefined => {
    const figure = figureOf(report.rows.get(id));
    return taken.get(id) ?? (figure.state === 'number' ? figure.value : undefined);
  };
  return compareComputed(form, report.details.unit.level, computed, numberOf);
}
