/** Id of the chart's row on the report sheet: the chart stands above the caption that the row holds. */
export const CAPTION_ID = 'bieu-do';
