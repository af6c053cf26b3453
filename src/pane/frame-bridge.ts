/** The global that Microsoft's client looks for when it loads: where its requests go instead of to Excel. */
interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

const CLIENT = 'office-js/excel-win32-16.01.js';

/**
 * Loads Microsoft's client for Excel in a frame whose parent page stands in for Excel: the client's texts cross by
 * `postMessage`, to and from our own origin only. `office.js` itself must not be loaded here: in a framed page outside
 * Office it navigates away.
 */
export async function loadClientInFrame(): Promise<void> {
  const bridge: NativeBridge = {
    sendMessageToHost: (text) => window.parent.postMessage({ request: text }, window.location.origin),
  };
  window.addEventListener('message', (event: MessageEvent<unknown>) => {
    if (event.source !== window.parent || event.origin !== window.location.origin) return;
    const answer = answerIn(event.data);
    if (answer !== undefined) bridge.onMessageFromHost?.(answer);
  });
  Object.assign(window, { _richApiNativeBridge: bridge });
  await loadScript(CLIENT);
  giveContext();
}

function answerIn(data: unknown): string | undefined {
  const answer = typeof data === 'object' && data !== null ? (data as { answer?: unknown }).answer : undefined;
  return typeof answer === 'string' ? answer : undefined;
}

function loadScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} could not be loaded`));
    document.head.append(script);
  });
}

/** What `office.js` would tell of the host: our stand-in has every ExcelApi member the pane uses. */
function giveContext(): void {
  const page = window as unknown as { Office: object };
  const context = {
    displayLanguage: 'vi-VN',
    contentLanguage: 'vi-VN',
    requirements: { isSetSupported: (set: string) => set === 'ExcelApi' },
  };
  page.Office = Object.create(page.Office, { context: { value: context } });
}
