import type { IndicatorId } from '../form/form';
import type { Part } from './paragraph';

/** The figures that one part of a text shows. */
export function figuresOfPart(part: Part): readonly IndicatorId[] {
  switch (part.kind) {
    case 'figure':
      return [part.indicator];
    case 'share':
      return [part.part, part.whole];
    case 'literal':
    case 'detail':
      return [];
  }
}
