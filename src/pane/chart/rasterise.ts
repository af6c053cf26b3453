/**
 * Draws the text of an SVG picture by the web view's own canvas. The picture refers to nothing outside of it, so that the
 * canvas gives its pixels out.
 * @returns the bytes of a PNG that wide, its height in proportion
 */
export async function rasterise(svg: string, pixelWidth: number): Promise<Uint8Array> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    return await pngOf(await imageOf(url), pixelWidth);
  } finally {
    URL.revokeObjectURL(url);
  }
}

function imageOf(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error('The web view does not show the picture'));
    image.src = url;
  });
}

async function pngOf(image: HTMLImageElement, pixelWidth: number): Promise<Uint8Array> {
  const canvas = document.createElement('canvas');
  canvas.width = pixelWidth;
  canvas.height = Math.round((pixelWidth * image.naturalHeight) / image.naturalWidth);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The web view has no canvas');
  context.fillStyle = '#ffffff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('The web view does not write the picture');
  return new Uint8Array(await blob.arrayBuffer());
}
