/** Microsoft's client at one end of the text channel: what it sends, and where answers go. */
export interface ClientBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

/**
 * Carries the client's texts between the pane's frame and our host by `postMessage`. Only the frame's own window on
 * our own origin is listened to.
 * @returns a function that cuts the link
 */
export function linkPane(frame: HTMLIFrameElement, bridge: ClientBridge): () => void {
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== window.location.origin) return;
    if (isRequest(event.data)) bridge.sendMessageToHost(event.data.request);
  };
  bridge.onMessageFromHost = (text) => frame.contentWindow?.postMessage({ answer: text }, window.location.origin);
  window.addEventListener('message', listen);
  return () => {
    window.removeEventListener('message', listen);
    bridge.onMessageFromHost = undefined;
  };
}

function isRequest(data: unknown): data is { request: string } {
  return typeof data === 'object' && data !== null && typeof (data as { request?: unknown }).request === 'string';
}
