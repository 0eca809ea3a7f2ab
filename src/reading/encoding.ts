/**
 * The characters of a file: UTF-8, UTF-16 where its first bytes say so, or, where few bytes are beyond ASCII, the code
 * page of Western Windows, in which older French and Spanish papers were saved. Null where none of them fits.
 */
export function charactersOf(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 8192).includes(0)) return null;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const beyond = bytes.reduce((count, byte) => (byte < 0x80 ? count : count + 1), 0);
    return beyond < bytes.length / 8 ? new TextDecoder('windows-1252').decode(bytes) : null;
  }
}
