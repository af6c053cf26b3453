import type { IndicatorId } from '../form/form';
import { indicatorName } from '../plan/names';
import { NOTHING_ARISEN } from '../report/figure';
import { meaningInText } from './figure-text';
import { formulaText } from './formula-text';
import { GAP } from './gap';
import type { FigureStyle } from './paragraph';

const gap = formulaText(GAP);
const nothing = formulaText(NOTHING_ARISEN);

/**
 * en-US formula (without `=`) that writes a figure as `figureInText` does, in every locale: only whole numbers are
 * turned into text, and dots and commas between their digits are escaped, so no mark of the machine gets in
 * (`TEXT(x,"0.0")` follows the locale). A name that is missing or broken gives a gap, not an error over the whole
 * paragraph. Excel 2019 has every function.
 */
export function figureFormula(indicator: IndicatorId, style: FigureStyle): string {
  const name = indicatorName(indicator);
  switch (style.kind) {
    case 'count':
      return orTyped(name, `IF(OR(${name}<0,${name}<>INT(${name})),${gap},${grouped(name, '00')})`);
    case 'percent':
      return unlessNothing(name, `${percentNumber(name)}&"%"`);
    case 'money':
      return style.unit === ''
        ? moneyNumber(name)
        : unlessNothing(name, `${moneyNumber(name)}&${formulaText(` ${style.unit}`)}`);
    case 'code':
      return orTyped(
        name,
        style.list.codes.reduceRight(
          (rest, { code, meaning }) => `IF(${name}=${code},${formulaText(meaningInText(meaning))},${rest})`,
          gap,
        ),
      );
  }
}

/** The number's text where the cell holds a number, else what a person typed, else a gap. */
function orTyped(name: string, number: string, typed = `TRIM(${name})`): string {
  return `IF(ISNUMBER(${name}),${number},IFERROR(IF(TRIM(${name})="",${gap},${typed}),${gap}))`;
}

function unlessNothing(name: string, text: string): string {
  return `IF(${isNothing(name)},${nothing},${text})`;
}

/** A condition: the cell says that nothing arose. */
export function isNothing(name: string): string {
  return `IFERROR(TRIM(${name})=${nothing},FALSE)`;
}

/** Whole tenths with a decimal comma, where they have a decimal. */
export function tenthsText(tenths: string): string {
  return `SUBSTITUTE(TEXT(${tenths},"0\\,0"),",0","")`;
}

function percentNumber(name: string): string {
  const number = tenthsText(`ROUND(${name}*10,0)`);
  return orTyped(name, `IF(${name}<0,${gap},${number})`, `TRIM(SUBSTITUTE(${name},"%",""))`);
}

/** Up to three decimals (thousandths of a million đồng), none of them a zero at the end. */
function moneyNumber(name: string): string {
  const whole = `INT(ROUND(${name},3))`;
  const rest = `MOD(ROUND(ROUND(${name},3)*1000,0),1000)`;
  const decimals =
    `IF(${rest}=0,"",","&IF(MOD(${rest},100)=0,${rest}/100,` +
    `IF(MOD(${rest},10)=0,TEXT(${rest}/10,"00"),TEXT(${rest},"000"))))`;
  return orTyped(name, `IF(${name}<0,${gap},${grouped(whole, '0')}&${decimals})`);
}

/**
 * A whole number with dots between thousands, up to 999.999.999.999; `small` is the format of one below a thousand. A
 * format takes two conditions, hence the choice between two.
 */
function grouped(whole: string, small: string): string {
  const upToMillions = `[<1000]${small};[<1000000]0\\.000;0\\.000\\.000`;
  return `TEXT(${whole},IF(${whole}<10^9,"${upToMillions}","0\\.000\\.000\\.000"))`;
}
