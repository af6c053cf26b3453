/** The shortest file in the format of Word and Excel before 2007, and of whatever has a password, with a stream of this name. */
export const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, index) => (bytes[1024 + index * 2] = character.charCodeAt(0)));
  bytes[1024 + 64] = stream.length * 2 + 2;
  return bytes;
};
