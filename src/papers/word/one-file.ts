import { inflateRawSync } from 'node:zlib';

/** Why a file is not taken: it is no archive, it is encrypted, it holds macros, or what is in it is too large. */
export class NotTaken extends Error {
  readonly why: 'no-archive' | 'encrypted' | 'macros' | 'too-large' | 'no-document';

  constructor(why: NotTaken['why']) {
    super(why);
    this.name = 'NotTaken';
    this.why = why;
  }
}

/** How many files an archive may hold, and how large the one that is asked for may be, unpacked, in bytes. */
const mostFiles = 2000;
const largest = 8_000_000;

/** One file of a Word document, by its name in the archive. Nothing else is unpacked. @throws NotTaken */
export function oneFile(archive: Uint8Array, wanted: string): string {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    return fileIn(bytes, wanted);
  } catch (reason) {
    if (reason instanceof NotTaken) throw reason;
    const code = reason instanceof Error && 'code' in reason ? reason.code : '';
    throw new NotTaken(code === 'ERR_BUFFER_TOO_LARGE' ? 'too-large' : 'no-archive');
  }
}

function fileIn(bytes: Buffer, wanted: string): string {
  // The list of an archive's files is found from its end.
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  if (end < 0) throw new NotTaken(bytes.subarray(0, 8).equals(compound) ? 'encrypted' : 'no-archive');
  const count = bytes.readUInt16LE(end + 10);
  if (count > mostFiles) throw new NotTaken('too-large');
  let at = bytes.readUInt32LE(end + 16);
  let found: Buffer | null = null;
  for (let file = 0; file < count; file += 1) {
    if (bytes.readUInt32LE(at) !== 0x02014b50) throw new NotTaken('no-archive');
    const nameLength = bytes.readUInt16LE(at + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    if (/vbaProject/iu.test(name)) throw new NotTaken('macros');
    if (name === wanted) found = unpacked(bytes, at);
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  if (!found) throw new NotTaken('no-document');
  return found.toString('utf8');
}

/** What a password or an older Word makes of a document. */
const compound = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);

function unpacked(bytes: Buffer, at: number): Buffer {
  if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw new NotTaken('encrypted');
  const method = bytes.readUInt16LE(at + 10);
  const packed = bytes.readUInt32LE(at + 20);
  const place = bytes.readUInt32LE(at + 42);
  const from = place + 30 + bytes.readUInt16LE(place + 26) + bytes.readUInt16LE(place + 28);
  const data = bytes.subarray(from, from + packed);
  if (method === 0 && data.length <= largest) return data;
  if (method !== 8) throw new NotTaken(method === 0 ? 'too-large' : 'no-archive');
  return inflateRawSync(data, { maxOutputLength: largest });
}
