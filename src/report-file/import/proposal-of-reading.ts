import { joinSaid, type SaidFigure } from '../../core/import/gather-figures';
import type { DetailProposal, ImportProposal, UnplacedText } from '../../core/import/proposal';
import { figureOf, figureText } from '../../core/report/figure';
import type { ReportDetails } from '../../core/report/report-details';
import type { Language } from '../../core/rule/finding';
import { fold } from '../../core/text/normalize';
import type { ReportReading } from '../reading/read-report';
import { ofTrouble } from '../verdict/file-finding';

/** What a workbook of ours has to offer: its figures, which are certain, its details, and the paragraphs people wrote. */
export function proposalOfReading(reading: ReportReading, language: Language): ImportProposal {
  const { form, details, snapshot, withheld, paragraphs, troubles } = reading;
  const said: SaidFigure[] = [];
  const unplaced: UnplacedText[] = [];
  const blanks: string[] = [];
  const notes: { indicator: string; text: string }[] = [];
  for (const row of form.indicators.values()) {
    const standing = snapshot.rows.get(row.id);
    if (!standing?.cell) continue;
    const figure = figureOf(standing);
    const { sheet, address } = standing.cell;
    const written = figureText(figure);
    if (figure.state === 'blank') blanks.push(row.id);
    else if (figure.state === 'unreadable' || row.kind === 'group') {
      const reason = row.kind === 'group' ? 'figure-of-heading' : 'not-a-number';
      unplaced.push({ reason, text: `${row.label} | ${written}`, indicator: row.id });
    } else {
      const value = figure.state === 'nothing' ? 'nothing' : figure.value;
      const source = { kind: 'cell', sheet, address, label: row.label, doubts: [] } as const;
      said.push({ indicator: row.id, value, written, source });
    }
    const note = standing.note ?? '';
    if (note !== '' && fold(note) !== fold(row.note ?? '')) notes.push({ indicator: row.id, text: note });
  }
  for (const trouble of troubles.filter(({ where }) => withheld.has(where))) {
    unplaced.push({
      reason: 'disputed-row',
      text: ofTrouble(trouble, form, language).message,
      indicator: trouble.where,
    });
  }
  return {
    period: details.period,
    title: '',
    details: detailsOf(details),
    figures: joinSaid(form, said),
    blanks,
    notes,
    headings: [],
    paragraphs: paragraphs
      .filter(({ paragraph, edited, text }) => (paragraph === undefined || edited === true) && text.trim() !== '')
      .map(({ section, text, paragraph }) => ({
        section,
        text,
        ...(paragraph === undefined ? {} : { standard: paragraph }),
      })),
    unplaced,
    omitted: [],
  };
}

function detailsOf({ unit, document, signatory, addressees, recipients }: ReportDetails): DetailProposal[] {
  const all: readonly (readonly [DetailProposal['field'], string])[] = [
    ['unit.name', unit.name],
    ['unit.parent', unit.parent],
    ['document.number', document.number],
    ['document.date', document.date],
    ['document.place', document.place],
    ['signatory.authority', signatory.authority],
    ['signatory.title', signatory.title],
    ['signatory.name', signatory.name],
    ['addressees', addressees.join('\n')],
    ['recipients', recipients.join('\n')],
  ];
  return all.flatMap(([field, value]) => (value === '' ? [] : [{ field, value, written: value }]));
}
