import { foldText } from '../../../src/core/prose/folded-text';
import { sentencesOf } from '../../../src/core/prose/sentences';

const split = (text: string): string[] => sentencesOf(foldText(text)).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  ['Có 42 nhiệm vụ. Đã xong 26.', ['Có 42 nhiệm vụ.', 'Đã xong 26.']],
  ['Đến năm 2022. Tại xã có 20 người.', ['Đến năm 2022.', 'Tại xã có 20 người.']],
  ['Một dòng\nhai dòng', ['Một dòng', 'hai dòng']],
  ['1. Kế hoạch năm.', ['1. Kế hoạch năm.']],
  ['1.2. Kế hoạch năm. Còn lại.', ['1.2. Kế hoạch năm.', 'Còn lại.']],
  ['TM. Ủy ban ký', ['TM. Ủy ban ký']],
  ['Nhận 1.234 hồ sơ, đạt 58.6% số hồ sơ', ['Nhận 1.234 hồ sơ, đạt 58.6% số hồ sơ']],
  ['Xong chưa? Đã xong! Tốt.', ['Xong chưa?', 'Đã xong!', 'Tốt.']],
  ['Theo đó: “Làm xong.” Xã làm tiếp.', ['Theo đó: “Làm xong.”', 'Xã làm tiếp.']],
  ['đạt kết quả./.', ['đạt kết quả./.']],
  ['  ', []],
  ['', []],
])('%j', (text, expected) => expect(split(text)).toEqual(expected));
