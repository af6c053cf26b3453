import type { ReportDetails } from '../report/report-details';
import { GAP } from './gap';
import { listedLines, listText } from './listed-lines';
import { HEAD_SECTION } from './outline';
import { formulaCell, literalCell, type ReportFacts, tokenCell } from './report-cell';
import {
  ADDRESSEE_LABEL,
  ADDRESSEES,
  ISSUER_RULE,
  LEFT_BLOCK,
  MOTTO_RULE,
  RIGHT_BLOCK,
  type ReportRow,
  TITLE_RULE,
} from './report-row';

const COMMITTEE = 'ỦY BAN NHÂN DÂN';
const RULE_HEIGHT = 0.75;
const section = HEAD_SECTION;

/**
 * The head of the report: issuing body and motto, number and date, title, addressees. A people's committee stands on
 * two lines by itself; any other unit below its parent.
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I
 */
export function headRows(details: ReportDetails, facts: ReportFacts): ReportRow[] {
  const [above, issuer] = issuerLines(details);
  const joined = { section, joinsNext: true };
  return [
    {
      ...joined,
      cells: [
        formulaCell({ id: 'co-quan-tren', look: 'issuer-above', span: LEFT_BLOCK }, ABOVE_FORMULA, above),
        literalCell({ id: 'quoc-hieu', look: 'nation', span: RIGHT_BLOCK }, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'),
      ],
    },
    {
      ...joined,
      cells: [
        formulaCell({ id: 'co-quan', look: 'issuer', span: LEFT_BLOCK }, ISSUER_FORMULA, issuer),
        literalCell({ id: 'tieu-ngu', look: 'motto', span: RIGHT_BLOCK }, 'Độc lập - Tự do - Hạnh phúc'),
      ],
    },
    { ...joined, cells: [], height: RULE_HEIGHT, rules: [ISSUER_RULE, MOTTO_RULE] },
    {
      section,
      height: 30,
      cells: [
        tokenCell({ id: 'so', look: 'number', span: LEFT_BLOCK }, 'Số: {BC_So}', facts),
        tokenCell({ id: 'ngay', look: 'place-date', span: RIGHT_BLOCK }, '{BC_NoiBanHanh}, {BC_Ngay}', facts),
      ],
    },
    { section, cells: [], height: 12 },
    { ...joined, cells: [literalCell({ id: 'ten-loai', look: 'title' }, 'BÁO CÁO')] },
    { ...joined, cells: [tokenCell({ id: 'trich-yeu', look: 'subject' }, SUBJECT, facts)] },
    { ...joined, cells: [], height: RULE_HEIGHT, rules: [TITLE_RULE] },
    { section, cells: [], height: 12 },
    addresseeRow(details, facts),
  ];
}

const SUBJECT = 'Kết quả công tác cải cách hành chính {KyBaoCao} và phương hướng, nhiệm vụ {KyTiepTheo}';

const UNIT = `SUBSTITUTE(UPPER(BC_DonVi),"UỶ","ỦY")`;
const IS_COMMITTEE = `OR(LEFT(${UNIT},4)="UBND",LEFT(${UNIT},${COMMITTEE.length})="${COMMITTEE}")`;
const ABOVE_FORMULA = `=IF(${IS_COMMITTEE},"${COMMITTEE}",UPPER(BC_CapTren))`;
const NAME = `TRIM(IF(${IS_COMMITTEE},SUBSTITUTE(SUBSTITUTE(${UNIT},"UBND",""),"${COMMITTEE}",""),${UNIT}))`;
const ISSUER_FORMULA = `=IF(BC_DonVi="","${GAP}",${NAME})`;

function issuerLines(details: ReportDetails): readonly [string, string] {
  const unit = details.unit.name.toUpperCase().replace(/UỶ/g, 'ỦY');
  if (unit === '') return [details.unit.parent.toUpperCase(), GAP];
  const isCommittee = unit.startsWith('UBND') || unit.startsWith(COMMITTEE);
  if (!isCommittee) return [details.unit.parent.toUpperCase(), unit.trim()];
  return [COMMITTEE, unit.replace(/UBND/g, '').split(COMMITTEE).join('').trim()];
}

function addresseeRow(details: ReportDetails, facts: ReportFacts): ReportRow {
  const addressees = listedLines(details.addressees);
  const [first] = addressees;
  if (addressees.length > 1) {
    return {
      section,
      cells: [
        literalCell({ id: 'kinh-gui', look: 'addressee-label', span: ADDRESSEE_LABEL }, 'Kính gửi:'),
        literalCell({ id: 'noi-nhan-kinh-gui', look: 'addressees', span: ADDRESSEES }, listText(addressees)),
      ],
    };
  }
  const place = { id: 'kinh-gui', look: 'addressee' } as const;
  const row =
    first === undefined ? tokenCell(place, 'Kính gửi: {BC_CapTren}', facts) : literalCell(place, `Kính gửi: ${first}`);
  return { section, cells: [row] };
}
