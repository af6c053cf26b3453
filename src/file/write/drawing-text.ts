const ILLEGAL = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/**
 * A text for an element or a quoted attribute of a drawing or chart. Unlike in sheets nothing reads `_xHHHH_` there, so
 * characters that XML has not are left out.
 */
export function drawingText(text: string): string {
  return text.replace(ILLEGAL, '').replace(/[&<>"\t\n\r]/g, (character) => `&#${character.charCodeAt(0)};`);
}
