import type { Translated } from '../../../src/language/message.ts';
import type { issuing as english } from '../en/issuing.ts';

/** Issuing papers: how they are written, and papers after the first. In Spanish. */
export const issuing: Translated<typeof english> = {
  'issuing.writing': 'Preparación de los documentos',
  'issuing.explained':
    'No se publica nada hasta que estén preparados todos los documentos. Si uno no puede prepararse, no se publica ninguno. Salir de esta página no interrumpe nada.',
  'issuing.done': 'Todos los documentos están preparados y publicados.',
  'issuing.go-on': 'Continuar',
  'issuing.try-again': 'Volver a intentarlo',
  'refused.papers.not-written':
    'El documento en {language} no pudo prepararse en formato {format}, por lo que no se publicó nada. Causa indicada: {why}',
};
