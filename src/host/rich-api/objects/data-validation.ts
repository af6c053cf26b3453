import type { DataValidation } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { clearValidation, commonValidation, setValidation } from '../../workbook-model/data-validations';
import { checkFormula } from '../../workbook-model/formula-rules';
import { cellFits } from '../../workbook-model/value-fits';
import type { ApiType } from '../api-type';
import { booleanArgument, optionalText, recordArgument, wordArgument } from '../argument';
import type { RangeTarget, Session } from '../session';
import { readRule, ruleForClient, ruleTypeForClient } from './data-validation-rule';

/** Office.js, `DataValidationPrompt` and `DataValidationErrorAlert`, with the lengths Excel's dialog allows. */
const MAX_TITLE = 32;
const MAX_PROMPT = 255;
const MAX_ERROR = 225;
type AlertStyle = NonNullable<DataValidation['error']>['style'];
const ALERT_STYLES: Readonly<Record<string, AlertStyle>> = {
  Stop: 'stop',
  Warning: 'warning',
  Information: 'information',
};

/** `Excel.DataValidation` of a range. */
export const dataValidationType: ApiType<'DataValidation'> = {
  name: 'DataValidation',
  calculated: true,
  scalars: {
    Type: { get: (target, session) => ruleTypeForClient(shared(target, session)) },
    Rule: {
      get: (target, session) => ruleForClient(shared(target, session)),
      set: (target, value, session) => {
        const rule = readRule(recordArgument(value, 'rule'));
        if (rule.type === 'custom') checkFormula(rule.formula);
        const { sheet, area } = session.place(target);
        setValidation(session.model, sheet, area, { ignoreBlanks: true, ...shared(target, session), rule });
      },
    },
    Valid: { get: allFit },
    IgnoreBlanks: {
      get: (target, session) => shared(target, session)?.ignoreBlanks ?? true,
      set: (target, value, session) =>
        change(target, session, { ignoreBlanks: booleanArgument(value, 'ignoreBlanks') }),
    },
    Prompt: {
      get: (target, session) => {
        const prompt = shared(target, session)?.prompt;
        return { showPrompt: true, title: prompt?.title ?? '', message: prompt?.message ?? '' };
      },
      set: (target, value, session) => change(target, session, { prompt: readTexts(value, 'showPrompt', MAX_PROMPT) }),
    },
    ErrorAlert: {
      get: (target, session) => {
        const alert = shared(target, session)?.error;
        const style = Object.entries(ALERT_STYLES).find(([, known]) => known === alert?.style)?.[0] ?? 'Stop';
        return { showAlert: true, style, title: alert?.title ?? '', message: alert?.message ?? '' };
      },
      set: (target, value, session) => {
        const texts = readTexts(value, 'showAlert', MAX_ERROR);
        const style = wordArgument(
          recordArgument(value, 'errorAlert')['style'] ?? 'Stop',
          ALERT_STYLES,
          'errorAlert.style',
        );
        change(target, session, { error: texts && { ...texts, style } });
      },
    },
  },
  methods: {
    Clear: {
      call: (target, _args, session) => {
        const { sheet, area } = session.place(target);
        clearValidation(session.model, sheet, area);
      },
    },
  },
};

/** Whether every cell fits its rule; null where some do and some do not. */
function allFit(target: RangeTarget, session: Session): boolean | null {
  const { sheet, area } = session.place(target);
  const found = new Set<boolean>();
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const fits = cellFits(sheet, row, column);
      if (fits === undefined) throw new ExcelError('NotImplemented', 'whether cells fit a rule by formula');
      found.add(fits);
    }
  }
  return found.size > 1 ? null : !found.has(false);
}

function shared(target: RangeTarget, session: Session): DataValidation | undefined | null {
  const { sheet, area } = session.place(target);
  return commonValidation(sheet, area);
}

function change(target: RangeTarget, session: Session, part: Partial<DataValidation>): void {
  const { sheet, area } = session.place(target);
  const present = commonValidation(sheet, area);
  // Excel lets any cell have a prompt; the plain workbook ties it to a rule, so a rule must come first.
  if (!present)
    throw new ExcelError('NotImplemented', 'a prompt, alert or blank rule without one rule for the whole range');
  setValidation(session.model, sheet, area, { ...present, ...part });
}

function readTexts(value: unknown, shown: string, longest: number): { title: string; message: string } | undefined {
  const given = recordArgument(value, 'texts');
  const title = optionalText(given['title'], 'title') ?? '';
  const message = optionalText(given['message'], 'message') ?? '';
  if (title.length > MAX_TITLE) throw new ExcelError('InvalidArgument', `a title of ${title.length} characters`);
  if (message.length > longest) throw new ExcelError('InvalidArgument', `a message of ${message.length} characters`);
  return given[shown] === false ? undefined : { title, message };
}
