import type { Form } from '../../core/form/form';
import type { PaneProblem } from '../state/pane-state';
import type { PaneText } from '../text/pane-text';
import { cellName, placeName } from './place-name';

/** What a problem says: where and what it is, and what to do about it. */
export interface ProblemSentence {
  readonly what: string;
  readonly cure: string;
}

export function problemSentence(problem: PaneProblem, form: Form, text: PaneText): ProblemSentence {
  const { problems } = text;
  switch (problem.kind) {
    case 'foreign-sheet':
    case 'protected-with-password':
    case 'sheet-missing': {
      const { what, cure } = problems[problem.kind];
      return { what: what(problem.sheet), cure };
    }
    case 'workbook-structure-protected':
    case 'cell-being-edited':
    case 'holds-consolidation':
      return problems[problem.kind];
    case 'cell-missing': {
      const { what, cure } = problems['cell-missing'];
      return { what: what(cellName(problem.place, text)), cure };
    }
    case 'figure-not-placed': {
      const { what, cure, kept } = problems['figure-not-placed'];
      return {
        what: what(problem.text, placeName(problem.indicator, form, text)),
        cure: problem.kept ? kept(cellName(problem.kept, text)) : cure,
      };
    }
    case 'figure-changed': {
      const { what, cure } = problems['figure-changed'];
      return { what: what(problem.text, cellName(problem.place, text)), cure };
    }
    case 'paragraph-changed': {
      const { what, cure } = problems['paragraph-changed'];
      return { what: what(problem.section, shortened(problem.text)), cure };
    }
    case 'paragraph-faulty': {
      const { what, cure } = problems['paragraph-faulty'];
      return { what: what(problem.section, shortened(problem.text)), cure };
    }
    case 'holds-report': {
      const { what, cure } = problems['holds-report'];
      return { what: what(problem.unit), cure };
    }
    case 'written-beside': {
      const { what, cure } = problems['written-beside'];
      return { what: what(cellName(problem.place, text)), cure };
    }
    case 'unknown-form': {
      const { what, cure } = problems['unknown-form'];
      return { what: what(problem.form), cure };
    }
  }
}

/** Characters of a paragraph that tell which it is. */
const TELLING = 80;

function shortened(text: string): string {
  return text.length > TELLING ? `${text.slice(0, TELLING).trimEnd()}…` : text;
}
