/** What stands in a sentence where a figure or a detail is not there yet: seen by everyone, never taken for a zero. */
export const GAP = '……';
