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
    case 'unknown-form': {
      const { what, cure } = problems['unknown-form'];
      return { what: what(problem.form), cure };
    }
  }
}
