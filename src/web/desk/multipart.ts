import { type Request, raw } from 'express';
import { charactersOf } from '../../reading/encoding.ts';
import { RuleBroken } from '../../rules.ts';

/** Reads the body of a form that may hold a file, up to a size. */
export function multipart(limit: string) {
  return raw({ type: 'multipart/form-data', limit });
}

/**
 * The fields of a form that may hold a file; a text file that was chosen takes the place of the field `into`, in whichever
 * known encoding it was saved. @throws RuleBroken import.not-a-programme where it is in none
 */
export async function fieldsOf(request: Request, { file, into }: { file: string; into: string }) {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body)) return body;
  const form = await formIn(request, body);
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
    else if (name === file && value.size > 0) {
      const characters = charactersOf(await value.bytes());
      if (characters === null) throw new RuleBroken('import.not-a-programme');
      fields[into] = characters;
    }
  }
  return fields;
}

/** The bytes of a file that was chosen in a form; null where none was. */
export async function fileIn(request: Request, name: string): Promise<Uint8Array | null> {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body)) return null;
  const file = (await formIn(request, body)).get(name);
  return file === null || typeof file === 'string' || file.size === 0 ? null : await file.bytes();
}

async function formIn(request: Request, body: Buffer) {
  const type = request.get('content-type') ?? '';
  return await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw Object.assign(new Error('malformed multipart body'), { status: 400 });
    });
}
