import type { Form } from '../form/form';
import { writePart } from '../narrative/write-text';
import type { Language } from '../rule/finding';
import { figurePart } from './figure-list';
import type { TextFault } from './text-faults';

interface FaultSentences {
  readonly unclosed: (near: string) => string;
  readonly unopened: (near: string) => string;
  readonly unknown: (token: string) => string;
  readonly heading: (token: string) => string;
  readonly style: (token: string, right: string) => string;
  readonly empty: string;
  readonly formulaTooLong: (over: number) => string;
  readonly textTooLong: (over: number) => string;
}

const SENTENCES: Readonly<Record<Language, FaultSentences>> = {
  vi: {
    unclosed: (near) =>
      `Dấu { ở “${near}” chưa có dấu } đóng lại. Thêm dấu }, hoặc gõ {{ nếu muốn in chính dấu ngoặc ấy.`,
    unopened: (near) => `Dấu } ở “${near}” không có dấu { mở. Xóa dấu ấy, hoặc gõ }} nếu muốn in nó.`,
    unknown: (token) => `Không có số liệu nào là ${token}. Xóa đi rồi chọn lại bằng nút Chèn số liệu.`,
    heading: (token) => `${token} là dòng tiêu đề, không có số liệu. Chọn một dòng bên dưới nó.`,
    style: (token, right) => `${token} viết chưa đúng cách; viết ${right}.`,
    empty: 'Đoạn chưa có chữ nào. Gõ nội dung, hoặc xóa đoạn nếu không cần.',
    formulaTooLong: (over) =>
      `Đoạn dài quá mức Excel cho phép đối với đoạn có chèn số liệu: công thức thừa ${over} ký tự. ` +
      'Tách thành hai đoạn, hoặc bớt số liệu chèn trong đoạn.',
    textTooLong: (over) => `Đoạn dài quá mức một ô Excel chứa được: thừa ${over} ký tự. Tách thành nhiều đoạn.`,
  },
  en: {
    unclosed: (near) => `The { at “${near}” is not closed. Add a }, or type {{ to print the brace itself.`,
    unopened: (near) => `The } at “${near}” was not opened. Delete it, or type }} to print it.`,
    unknown: (token) => `There is no figure ${token}. Delete it and choose one by the button Insert figure.`,
    heading: (token) => `${token} is a heading and has no figure. Choose a row below it.`,
    style: (token, right) => `${token} is not written as its figure is; write ${right}.`,
    empty: 'The paragraph has no text. Type some, or delete the paragraph.',
    formulaTooLong: (over) =>
      `The paragraph is longer than Excel allows one with figures to be: its formula has ${over} characters too many. ` +
      'Split it in two, or put fewer figures into it.',
    textTooLong: (over) => `The paragraph has ${over} characters more than an Excel cell holds. Split it.`,
  },
};

/** Characters shown on each side of a brace, so that it can be found. */
const NEAR = 12;

/** What keeps a text from being saved and what to do about it, as a plain sentence. */
export function faultSentence(fault: TextFault, source: string, form: Form, language: Language): string {
  const sentences = SENTENCES[language];
  switch (fault.kind) {
    case 'unclosed':
    case 'unopened':
      return sentences[fault.kind](source.slice(Math.max(0, fault.at - NEAR), fault.at + NEAR).trim());
    case 'unknown':
    case 'heading':
      return sentences[fault.kind](fault.token);
    case 'style':
      return sentences.style(fault.token, rightToken(fault.token, form));
    case 'empty':
      return sentences.empty;
    case 'formula-too-long':
      return sentences.formulaTooLong(fault.over);
    case 'text-too-long':
      return sentences.textTooLong(fault.over);
  }
}

function rightToken(token: string, form: Form): string {
  const id = /[A-Z]+\d+(?:\.\d+)*/.exec(token)?.[0] ?? '';
  const row = form.indicators.get(id);
  const part = row && figurePart(row, form);
  return part ? writePart(part) : token;
}
