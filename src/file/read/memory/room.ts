/** Of one room, what a single piece may take: one that would crowd out the others is rather read again. */
const LARGEST_PIECE = 1 / 10;

/** How much of files may be kept, counted in characters. */
export class Room {
  private taken = 0;
  private hasRefused = false;

  constructor(private readonly most: number) {}

  /** Whether a piece fits in by itself; where it does not, it is not to be kept at all. */
  fits(characters: number): boolean {
    return characters <= this.most * LARGEST_PIECE;
  }

  /** Takes room for a piece, or refuses, where it does not fit or not any more. */
  take(characters: number): boolean {
    if (!this.fits(characters)) return false;
    if (this.taken + characters > this.most) this.hasRefused = true;
    else this.taken += characters;
    return !this.hasRefused;
  }

  /** A piece is kept no longer. */
  giveBack(characters: number): void {
    this.taken -= characters;
  }

  /** Nothing more is taken in; whoever keeps things here should let them go. */
  get isFull(): boolean {
    return this.hasRefused;
  }

  /** Nothing is kept any more. */
  clear(): void {
    this.taken = 0;
    this.hasRefused = false;
  }
}
