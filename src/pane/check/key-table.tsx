import { usePaneTools } from '../app/pane-tools';

/** The keys, for whoever would rather not use the mouse. */
export function KeyTable() {
  const { text } = usePaneTools();
  return (
    <details className="keys">
      <summary>{text.check.keys}</summary>
      <dl>
        {text.check.keyTable.map(([keys, does]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
