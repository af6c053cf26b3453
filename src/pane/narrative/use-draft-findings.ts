import { useDeferredValue, useMemo } from 'react';
import { draftFindings } from '../../core/editor/draft-findings';
import { readDraft } from '../../core/editor/text-faults';
import type { ProseFinding } from '../../core/prose/prose-finding';
import { usePaneTools } from '../app/pane-tools';
import type { ParagraphDraft } from '../state/narrative-state';
import type { EditableReport } from './use-editable-report';

/** What the prose check says of the text in hand, a moment after it was typed: typing never waits for it. */
export function useDraftFindings(
  { section, paragraph, source }: ParagraphDraft,
  { snapshot, facts }: EditableReport,
): readonly ProseFinding[] {
  const { language } = usePaneTools();
  const typed = useDeferredValue(source);
  return useMemo(() => {
    const { text, faults } = readDraft(typed, facts.form);
    return faults.length > 0 ? [] : draftFindings({ section, paragraph, text }, snapshot, facts, language);
  }, [typed, section, paragraph, snapshot, facts, language]);
}
