import { type ChangeEvent, useEffect, useRef } from 'react';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { KEYS } from '../app/shortcuts';
import { useDrop } from '../app/use-drop';
import { canChooseFolder, filesOfDrop, filesOfInput } from './choose-files';

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
  const take = async (dropped: DataTransfer): Promise<void> => {
    const { files, skipped } = await filesOfDrop(dropped);
    await controller.files.choose(files, skipped);
  };
  const isOver = useDrop(busy ? undefined : (dropped) => void take(dropped));
  if (!empty && !isOver) return null;
  return (
    <p className="drop-zone" data-over={isOver || undefined}>
      {text.files.drop}
    </p>
  );
}
