import { ProgressIndicator } from 'office-ui-fabric-react/lib/ProgressIndicator';
import type { Notice, PaneState, Work } from '../state/pane-state';
import { textOfFile } from '../files/text-of-file';
import type { PaneText } from '../text/pane-text';
import { placeSentence } from '../check/place-sentence';
import { ActionButton } from './action-button';
import { cellName, placeName } from './place-name';
import { usePaneTools } from './pane-tools';

/** What is under way, or the last small thing worth saying; said politely. */
export function StatusLine({ state }: { readonly state: PaneState }) {
  const { text, controller } = usePaneTools();
  const { work } = state;
  const sentence = work
    ? [text.work[work.kind], work.slow ? text.work.slow : ''].join(' ').trim()
    : noticeSentence(state, text);
  const seen = work !== undefined || (sentence !== '' && isSeen(state));
  return (
    <div className={seen ? 'status-line' : 'unseen'}>
      {work && <ProgressIndicator ariaLabel={text.work[work.kind]} barHeight={3} percentComplete={shareDone(work)} />}
      <p role="status" data-seq={state.notice?.seq}>
        {sentence}
      </p>
      {/* Not inside the status: each step of a long work would be read out. */}
      {work?.progress && (
        <p className="quiet status-progress">
          {text.progress(work.progress.done, work.progress.all)}
          {work.progress.name !== undefined && (
            <>
              {' · '}
              <bdi>{textOfFile(work.progress.name)}</bdi>
            </>
          )}
        </p>
      )}
      {work?.cancellable && <ActionButton label={text.cancel} onPress={() => controller.cancel()} />}
    </div>
  );
}

/** 0 to 1; `undefined` (a bar without an end) where it is not known. */
function shareDone({ progress }: Work): number | undefined {
  return progress && progress.all > 0 ? progress.done / progress.all : undefined;
}

function noticeSentence(state: PaneState, text: PaneText): string {
  const says = state.notice?.says;
  switch (says?.kind) {
    case undefined:
      return '';
    case 'details-saved':
      return text.details.savedNow;
    case 'details-to-mend':
      return text.details.mend;
    case 'undone':
      return text.fix.undone;
    case 'draft-in-hand':
      return text.narrative.inHand;
    case 'draft-to-mend':
      return text.narrative.mend;
    case 'paragraphs-undone':
      return text.narrative.undone;
    case 'explanation-undone':
      return text.explanation.undone;
    case 'import-undone':
      return text.report.importUndone;
    case 'went-back':
      return text.back.done(cellName(says.place, text));
    case 'at-finding': {
      const finding = state.evaluation?.findings.find(({ id }) => id === says.id);
      if (!finding) return '';
      return text.check.at(
        says.index,
        says.count,
        placeName(finding.where, state.form, text),
        placeSentence(finding.message, finding.appendix, state.form, text),
      );
    }
  }
}

const SEEN: readonly Notice['says']['kind'][] = [
  'undone',
  'explanation-undone',
  'details-to-mend',
  'draft-in-hand',
  'draft-to-mend',
  'paragraphs-undone',
  'import-undone',
];

/** What the eye sees elsewhere on the screen is only said. */
function isSeen(state: PaneState): boolean {
  const kind = state.notice?.says.kind;
  return kind !== undefined && SEEN.includes(kind);
}
