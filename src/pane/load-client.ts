/**
 * Loads Microsoft's client from the page's preload link, where the page has not done so. It must run after its bridge is
 * up, for it looks for the bridge once, when it starts.
 */
export async function loadClient(): Promise<void> {
  if ('Excel' in window) return;
  const link = document.querySelector<HTMLLinkElement>('link[rel=preload][as=script]');
  if (!link) throw new Error('The page names no client of Office.js to load');
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement('script');
    script.src = link.href;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${script.src} did not load`));
    document.head.append(script);
  });
}
