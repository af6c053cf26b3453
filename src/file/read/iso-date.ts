const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/;
const DAY = 86_400_000;

/**
 * The serial number of an ISO 8601 date, as cells of type `d` hold it: days since 30 December 1899, the clock as a
 * fraction. Days before 1 March 1900 are one less, since Excel counts a 29 February 1900.
 * @returns undefined for what is no date
 */
export function isoDateSerial(text: string): number | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || hour > 24 || minute > 59 || second >= 60) return undefined;
  const days = (date.getTime() - Date.UTC(1899, 11, 30)) / DAY;
  return (days < 61 ? days - 1 : days) + (hour * 3600 + minute * 60 + second) / 86_400;
}
