import type { Translated } from '../../../src/language/message.ts';
import type { issuing as english } from '../en/issuing.ts';

/** Issuing papers: how they are written, and papers after the first. In Spanish. */
export const issuing: Translated<typeof english> = {
  'issuing.writing': 'Preparación de los documentos',
  'issuing.explained': 'No se publica nada hasta que estén preparados todos los documentos. Si uno no puede prepararse, no se publica ninguno. Salir de esta página no interrumpe nada.',
  'issuing.done': 'Todos los documentos están preparados y publicados.',
  'issuing.go-on': 'Continuar',
  'issuing.try-again': 'Volver a intentarlo',
  'refused.papers.not-written': 'El documento en {language} no pudo prepararse en formato {format}, por lo que no se publicó nada. Causa indicada: {why}',
  'issuing.reissued-on': 'Publicado nuevamente por razones técnicas el {date}.',
  'issuing.reissued-on-2': 'Segunda nueva publicación por razones técnicas, el {date}.',
  'issuing.reissued-on-3': 'Tercera nueva publicación por razones técnicas, el {date}.',
  'issuing.corrigendum': 'Corrección',
  'issuing.addendum': 'Adición',
  'issuing.for-read': 'Donde dice {instead} debe decir {read}',
  'issuing.insert': 'Insértese {read}',
  'issuing.delete': 'Suprímase {instead}',
  'issuing.only': '{languages} únicamente',
  'refused.editions.no-such-paper': 'Ningún documento de este período de sesiones lleva la signatura {symbol}.',
  'refused.editions.not-issued-in': 'El documento {symbol} no se ha publicado en {language}.',
  'refused.editions.no-language': 'Indique al menos un idioma.',
  'refused.editions.reissued-too-often': 'El documento {symbol} ya se ha publicado nuevamente tres veces en {language}. Publique una revisión.',
  'refused.editions.issued-meanwhile': 'Entretanto se publicó otra cosa, por último {symbol}. Consulte la lista y vuelva a enviar el formulario si sigue siendo necesario.',
  'refused.editions.not-the-next-symbol': '{symbol} no es la signatura siguiente de su clase. La siguiente es {next}',
  'refused.editions.corrigendum-by-itself': '{symbol} es la signatura de una corrección o de una adición. Estas se publican en la página Ediciones.',
};
