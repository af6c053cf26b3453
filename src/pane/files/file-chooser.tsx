import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { KEYS } from '../app/shortcuts';
import { canChooseFolder, type Chosen, filesOfDrop, filesOfInput } from './choose-files';

interface FileChooserProps {
  /** Whether nothing was chosen yet: choosing is the main thing to do then. */
  readonly empty: boolean;
  readonly busy: boolean;
}

/** Buttons that choose files, and a folder where the web view can. */
export function FileChooser({ empty, busy }: FileChooserProps) {
  const { text, controller } = usePaneTools();
  const file = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  // React knows no such attribute.
  useEffect(() => folder.current?.setAttribute('webkitdirectory', ''), []);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const { files, skipped } = filesOfInput(target.files ?? []);
    // The same file may be chosen again: it may have been corrected meanwhile.
    target.value = '';
    void controller.files.choose(files, skipped);
  };
  return (
    <>
      <ActionButton
        primary={empty}
        label={empty ? text.files.choose : text.files.more}
        off={busy}
        keys={empty ? KEYS.main : undefined}
        onPress={() => file.current?.click()}
      />
      {canChooseFolder() && (
        <ActionButton
          label={empty ? text.files.folder : text.files.moreFolder}
          off={busy}
          onPress={() => folder.current?.click()}
        />
      )}
      <input ref={file} type="file" multiple hidden accept=".xlsx" aria-label={text.files.choose} onChange={onChange} />
      <input ref={folder} type="file" multiple hidden aria-label={text.files.folder} onChange={onChange} />
    </>
  );
}

/** Says that files can be dropped, and takes those that are, anywhere on the pane. */
export function DropZone({ empty, busy }: FileChooserProps) {
  const { text, controller } = usePaneTools();
  const isOver = useDrop(busy ? undefined : ({ files, skipped }) => controller.files.choose(files, skipped));
  if (!empty && !isOver) return null;
  return (
    <p className="drop-zone" data-over={isOver || undefined}>
      {text.files.drop}
    </p>
  );
}

/**
 * Listens to what is dropped wherever on the pane, also while nothing may be taken: left alone, the web view would leave
 * the pane and open the file in its place.
 * @returns whether something is held over the pane
 */
function useDrop(take: ((chosen: Chosen) => Promise<void>) | undefined): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(take);
  latest.current = take;
  useEffect(() => {
    const onDragOver = (event: DragEvent) => {
      event.preventDefault();
      if (event.dataTransfer) event.dataTransfer.dropEffect = latest.current ? 'copy' : 'none';
      setOver(latest.current !== undefined);
    };
    const onLeave = (event: DragEvent) => {
      if (!event.relatedTarget) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer && latest.current) void filesOfDrop(event.dataTransfer).then(latest.current);
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, []);
  return isOver;
}
