/** The summary of the findings: takes the focus where the part that had it is gone. */
export const SUMMARY_ID = 'check-summary';
