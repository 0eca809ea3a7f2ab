import { type Request, raw } from 'express';

/** Reads the body of a form that may hold a file, up to a size. */
export function multipart(limit: string) {
  return raw({ type: 'multipart/form-data', limit });
}

/** The fields of a form that may hold a file; a text file that was chosen takes the place of the field `into`. */
export async function fieldsOf(request: Request, { file, into }: { file: string; into: string }) {
  const body: unknown = request.body;
  if (!Buffer.isBuffer(body)) return body;
  const type = request.get('content-type') ?? '';
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields: Record<string, string> = {};
  for (const [name, value] of form) {
    if (typeof value === 'string') fields[name] = value;
    else if (name === file && value.size > 0) fields[into] = await value.text();
  }
  return fields;
}
