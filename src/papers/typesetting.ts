import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { parentPort } from 'node:worker_threads';
import load, { TypstCompilerBuilder } from '@myriaddreamin/typst-ts-web-compiler';

/** The faces that papers are set in, from packages: Latin and Cyrillic, Arabic, Chinese. */
const faces = [
  '@expo-google-fonts/noto-serif/400Regular/NotoSerif_400Regular.ttf',
  '@expo-google-fonts/noto-serif/400Regular_Italic/NotoSerif_400Regular_Italic.ttf',
  '@expo-google-fonts/noto-serif/700Bold/NotoSerif_700Bold.ttf',
  '@expo-google-fonts/noto-serif/700Bold_Italic/NotoSerif_700Bold_Italic.ttf',
  '@expo-google-fonts/amiri/400Regular/Amiri_400Regular.ttf',
  '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf',
  '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
] as const;

/** A paper to set, as the data that views/papers/paper.typ reads. */
export interface ToSet {
  readonly id: number;
  readonly paper: string;
}

/** A paper as set in type, or why it could not be. */
export type SetPaper = { readonly id: number } & (
  | { readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly why: string }
);

const { resolve: inPackages } = createRequire(import.meta.url);
const template = readFileSync(resolve(import.meta.dirname, '../../views/papers/paper.typ'), 'utf8');
const compiler = await ready();

parentPort?.on('message', ({ id, paper }: ToSet) => {
  parentPort?.postMessage({ id, ...setInType(paper) });
});

async function ready() {
  const program = inPackages('@myriaddreamin/typst-ts-web-compiler/wasm');
  await load({ module_or_path: readFileSync(program) });
  const builder = new TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const face of faces) await builder.add_raw_font(readFileSync(inPackages(face)));
  return await builder.build();
}

function setInType(paper: string): { pdf: Uint8Array } | { why: string } {
  try {
    // What was set before is forgotten, so that memory does not grow and the same paper is the same bytes.
    compiler.reset();
    compiler.add_source('/paper.typ', template);
    const { result, diagnostics } = compiler.compile('/paper.typ', [['paper', paper]], 'pdf', 2);
    return result ? { pdf: result } : { why: String(diagnostics) };
  } catch (reason) {
    return { why: String(reason) };
  }
}
