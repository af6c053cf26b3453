/** Gives the web view a file to download; some web views in Excel do nothing with it (office-js issue 3385). */
export function saveFile(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice().buffer]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has begun by then, in whatever web view.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
