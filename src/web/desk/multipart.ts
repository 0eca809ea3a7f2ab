import { type Request, raw } from 'express';

/** Reads the body of a form that may hold a file, up to a size. */
export function multipart(limit: string) {
  return raw({ type: 'multipart/form-data', limit });
}

/** What was typed into a form that may hold a file, by field. */
export async function fieldsOf(request: Request): Promise<unknown> {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body)) return body;
  const fields: Record<string, string> = {};
  for (const [name, value] of await formIn(request, body))
    if (typeof value === 'string') fields[name] = value;
  return fields;
}

/** A file that was chosen in a form, and what it is called where it came from; null where none was. */
export async function chosenIn(
  request: Request,
  name: string,
): Promise<{ readonly bytes: Uint8Array; readonly name: string } | null> {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body)) return null;
  const file = (await formIn(request, body)).get(name);
  if (file === null || typeof file === 'string' || (file.size === 0 && file.name === '')) return null;
  return { bytes: await file.bytes(), name: file.name };
}

/** The bytes of a file that was chosen in a form; null where none was, or an empty one. */
export async function fileIn(request: Request, name: string): Promise<Uint8Array | null> {
  const chosen = await chosenIn(request, name);
  return chosen === null || chosen.bytes.length === 0 ? null : chosen.bytes;
}

async function formIn(request: Request, body: Buffer) {
  const type = request.get('content-type') ?? '';
  return await new Response(new Uint8Array(body), { headers: { 'content-type': type } })
    .formData()
    .catch(() => {
      throw Object.assign(new Error('malformed multipart body'), { status: 400 });
    });
}
