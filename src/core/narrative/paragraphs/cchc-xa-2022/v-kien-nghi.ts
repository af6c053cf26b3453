import type { ParagraphDefinition } from '../../paragraph';

/** V: what the unit asks of those above it. */
export const v: readonly ParagraphDefinition[] = [
  {
    id: 'kien-nghi',
    section: 'V',
    text: 'Kiến nghị, đề xuất của {BC_DonVi} với {BC_CapTren}: ……',
  },
];
