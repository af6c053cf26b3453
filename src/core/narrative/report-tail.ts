import type { ReportDetails } from '../report/report-details';
import { GAP } from './gap';
import { listedLines, listText } from './listed-lines';
import { TAIL_SECTION } from './outline';
import { literalCell, type ReportFacts, tokenCell } from './report-cell';
import { LEFT_BLOCK, type ReportCell, type ReportRow, RIGHT_BLOCK } from './report-row';

const section = TAIL_SECTION;
/** Points of one line of the signature, and of the room to sign in. */
const LINE = 20;
const ROOM_TO_SIGN = 75;

/**
 * The end of the report: recipients at the left, authority, title and name of the signatory at the right.
 * @source NĐ 30/2020/NĐ-CP, Phụ lục I
 */
export function tailRows(details: ReportDetails, facts: ReportFacts): ReportRow[] {
  const joined = { section, joinsNext: true };
  const signature = (id: string, token: string): ReportCell =>
    tokenCell({ id, look: 'signature', span: RIGHT_BLOCK }, token, facts);
  const recipients = listText(listedLines(details.recipients)) || `- ${GAP}`;
  return [
    { ...joined, cells: [], height: 12 },
    {
      ...joined,
      height: LINE,
      cells: [
        literalCell({ id: 'noi-nhan', look: 'recipients-label', span: LEFT_BLOCK }, 'Nơi nhận:'),
        signature('tham-quyen', '{BC_ThamQuyen^}'),
      ],
    },
    {
      ...joined,
      height: LINE,
      cells: [
        literalCell({ id: 'danh-sach-noi-nhan', look: 'recipients', span: LEFT_BLOCK, rows: 3 }, recipients),
        signature('chuc-vu', '{BC_ChucVu^}'),
      ],
    },
    {
      ...joined,
      height: ROOM_TO_SIGN,
      cells: [literalCell({ id: 'cho-ky', look: 'signature', span: RIGHT_BLOCK }, '')],
    },
    { section, height: LINE, cells: [signature('nguoi-ky', '{BC_NguoiKy}')] },
  ];
}
