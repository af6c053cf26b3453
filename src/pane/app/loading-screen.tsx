import type { TabId } from '../state/pane-state';
import { Screen } from './screen';

interface LoadingScreenProps {
  readonly tab: TabId;
  readonly title: string;
  readonly words: string;
}

/** In place of a tab whose code is being loaded. */
export function LoadingScreen({ tab, title, words }: LoadingScreenProps) {
  return (
    <Screen tab={tab} title={title} actions={null}>
      <p className="quiet">{words}</p>
    </Screen>
  );
}
