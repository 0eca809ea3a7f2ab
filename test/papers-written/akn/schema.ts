import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { XmlDocument, XmlError, XsdValidator } from 'libxml2-wasm';
import { xmlRegisterFsInputProviders } from 'libxml2-wasm/lib/nodejs.mjs';

let schema: XsdValidator | null = null;

/** What is wrong with a document by the schema of OASIS, a sentence each; none where it is valid. */
export function problemsOf(xml: string): readonly string[] {
  try {
    using document = XmlDocument.fromString(xml);
    schema ??= opened();
    schema.validate(document);
    return [];
  } catch (reason) {
    if (!(reason instanceof XmlError)) throw reason;
    return reason.message.trim().split('\n');
  }
}

function opened(): XsdValidator {
  xmlRegisterFsInputProviders();
  const url = resolve(import.meta.dirname, 'akomantoso30.xsd');
  using document = XmlDocument.fromBuffer(readFileSync(url), { url });
  return XsdValidator.fromDoc(document);
}
