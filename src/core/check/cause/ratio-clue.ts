import type { Facts } from '../facts';
import type { KnownRatio, Typed } from '../ratio';
import type { Cause } from './cause';

/** Answers how a wrong ratio may have come about, where its own arithmetic gives exactly the typed figure. */
export type RatioClue = (typed: Typed, ratio: KnownRatio, facts: Facts) => Cause | undefined;
