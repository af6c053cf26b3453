const COMMITTEE = '(?:ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|UBND)';
const TIERS = 'xã|phường|thị trấn|huyện|thị xã|quận|thành phố|tỉnh|đặc khu';
/** A committee's name in running text: capitals begin its words. */
const NAMED = new RegExp(
  `(?:[ỦU][ỷy] ban nhân dân|UBND) (?<tier>${TIERS}) (?<name>\\p{Lu}[\\p{L}\\p{M}]*(?:[ -](?:\\p{Lu}[\\p{L}\\p{M}]*|\\d+))*)`,
  'gu',
);

/** The people's committees that a text names, as `UBND xã Quảng Thọ`, in order, each as often as it is named. */
export function committeesIn(text: string): string[] {
  return [...text.normalize('NFC').matchAll(NAMED)].map(
    ({ groups }) => `UBND ${groups?.tier ?? ''} ${groups?.name ?? ''}`,
  );
}

/**
 * The issuing body of a letter's head, printed in capitals: `ỦY BAN NHÂN DÂN` over `XÃ QUẢNG THỌ`, or a superior body
 * above it.
 * @param lines of capitals above the letter's number
 * @param named committees of the text, which give the name its small letters back
 */
export function issuerOf(
  lines: readonly string[],
  named: readonly string[],
): { readonly unit?: string; readonly parent?: string } {
  const bodies = lines
    .join(' ')
    .toUpperCase()
    .split(new RegExp(COMMITTEE, 'u'))
    .slice(1)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const [unit, parent] = bodies.reverse().map((name) => spelled(name, named));
  return { unit, parent };
}

function spelled(capitals: string, named: readonly string[]): string | undefined {
  const known = named.find((name) => name.toUpperCase() === `UBND ${capitals}`);
  if (known !== undefined) return known;
  const tier = TIERS.split('|').find((one) => capitals.startsWith(`${one.toUpperCase()} `));
  if (tier === undefined) return undefined;
  const name = capitals
    .slice(tier.length + 1)
    .split(' ')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join(' ');
  return `UBND ${tier} ${name}`;
}
