import type { EditableSection } from '../../core/editor/editable-section';
import type { ParagraphSigns } from '../../core/editor/paragraph-signs';
import { usePaneTools } from '../app/pane-tools';
import { Glyph, type GlyphName } from '../glyph';

interface SectionSignsProps {
  readonly section: EditableSection;
  readonly signs: readonly ParagraphSigns[];
}

/** What of a section is to be looked at, told before it is opened. */
export function SectionSigns({ section, signs }: SectionSignsProps) {
  const { text } = usePaneTools();
  const words = text.narrative.signs;
  const findings = signs.reduce((sum, each) => sum + each.findings.length, 0);
  const unlinked = signs.filter((each) => each.unlinked).length;
  const edited = section.paragraphs.filter(({ kind }) => kind === 'edited').length;
  return (
    <>
      {findings > 0 && <Sign glyph="warning" sign="finding" words={words.findings(findings)} />}
      {unlinked > 0 && <Sign glyph="unlinked" sign="unlinked" words={words.unlinked(unlinked)} />}
      {edited > 0 && <Sign glyph="edit" sign="edited" words={words.edited(edited)} />}
    </>
  );
}

function Sign({ glyph, sign, words }: { readonly glyph: GlyphName; readonly sign: string; readonly words: string }) {
  return (
    <span className="sign" data-sign={sign}>
      <Glyph name={glyph} />
      {words}
    </span>
  );
}
