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
  'issuing.reissued-on': 'Publicado nuevamente por razones técnicas el {date}.',
  'issuing.reissued-on-2': 'Segunda nueva publicación por razones técnicas, el {date}.',
  'issuing.reissued-on-3': 'Tercera nueva publicación por razones técnicas, el {date}.',
  'issuing.corrigendum': 'Corrección',
  'issuing.addendum': 'Adición',
  'issuing.for-read': 'Donde dice {instead} debe decir {read}',
  'issuing.insert': 'Insértese {read}',
  'issuing.delete': 'Suprímase {instead}',
  'refused.editions.no-such-paper':
    'Ningún documento de este período de sesiones lleva la signatura {symbol}.',
  'refused.editions.not-issued-in': 'El documento {symbol} no se ha publicado en {language}.',
  'refused.editions.no-language': 'Indique al menos un idioma.',
  'refused.editions.reissued-too-often':
    'El documento {symbol} ya se ha publicado nuevamente tres veces en {language}. Publique una revisión.',
  'refused.editions.issued-meanwhile':
    'Entretanto se publicó otra cosa, por último {symbol}. Consulte la lista y vuelva a enviar el formulario si sigue siendo necesario.',
  'refused.editions.not-the-next-symbol':
    '{symbol} no es la signatura siguiente de su clase. La siguiente es {next}',
  'refused.editions.corrigendum-by-itself':
    '{symbol} es la signatura de una corrección o de una adición. Estas se publican en la página Ediciones.',
  'issuing.replaces': 'Sustituye a {symbol}',
  'issuing.replaced-by': 'Sustituido por {symbol}',
  'issuing.corrects': 'Corrección del documento {symbol}, {date}',
  'issuing.adds-to': 'Adición al documento {symbol}, {date}',
  'issuing.was-reissued': 'Publicado nuevamente por razones técnicas el {date}: {languages}.',
  'issuing.as-before': 'Como estaba antes:',
  'issuing.reissue': 'Nueva publicación por razones técnicas',
  'issuing.reissue-of': 'Nueva publicación de {symbol}',
  'issuing.corrigendum-of': 'Corrección de {symbol}',
  'issuing.addendum-of': 'Adición a {symbol}',
  'issuing.about': 'Documento de que se trata',
  'issuing.reissue-explained':
    'El documento se prepara de nuevo con la misma signatura, un asterisco y una nota que indica la fecha. El original no cambia; las traducciones se toman como están ahora. Lo publicado antes se conserva y puede seguir consultándose.',
  'issuing.corrigendum-explained':
    'Una corrección indica lo que se imprimió por error, en los idiomas en que ocurrió. Lo acordado por la Mesa solo se modifica mediante una nueva edición. No se prepara documento en los idiomas sin correcciones.',
  'issuing.addendum-explained':
    'Una adición agrega a un documento un texto propio. Se publica en los idiomas que se rellenen.',
  'issuing.in-languages': 'Idiomas',
  'issuing.title-in': 'Título, {language}',
  'issuing.text-in': 'Texto, {language}',
  'issuing.text-hint': 'Los párrafos se separan con una línea en blanco. Si hay varios, se numeran.',
  'issuing.place': 'Dónde',
  'issuing.instead': 'Texto impreso',
  'issuing.read': 'Texto que debe leerse',
  'issuing.more-rows': 'Más filas',
  'issuing.reissue-issue': 'Publicar de nuevo',
  'issuing.corrigendum-issue': 'Publicar la corrección',
  'issuing.addendum-issue': 'Publicar la adición',
  'issuing.papers': 'Documentos',
  'issuing.revision': 'Edición revisada',
  'issuing.all-languages': 'Lo que falta en todos los idiomas',
  'issuing.by-word': 'Como documento de Word',
  'issuing.by-word-explained':
    'Los textos salen en un cuadro, con una celda vacía junto a cada original, y vuelven con lo que se haya rellenado. Lo que vuelve se muestra primero; nada se guarda hasta que usted lo confirme.',
  'issuing.word-out': 'Documento de Word con lo que falta',
  'issuing.word-out-all': 'De todos los textos',
  'issuing.word-in': 'Documento recibido',
  'issuing.word-in-show': 'Mostrar lo que trae',
  'issuing.word-not-taken': 'El archivo no se acepta',
  'issuing.word-told':
    'Rellene la última columna y deje todo lo demás como está, sobre todo las pequeñas claves de la primera. Las celdas vacías no cambian nada. El texto en gris traduce un original anterior. Lo que figura entre llaves, como {item 1 (b)}, es una referencia: consérvela.',
  'issuing.brought': 'Lo recibido',
  'issuing.brought-texts': {
    one: 'Se recibió {count} traducción.',
    other: 'Se recibieron {count} traducciones.',
  },
  'issuing.not-saved-yet': 'Figuran en los campos siguientes y todavía no se han guardado.',
  'issuing.brought-changed': {
    one: '{count} se hizo a partir de un original que ha cambiado desde entonces.',
    other: '{count} se hicieron a partir de originales que han cambiado desde entonces.',
  },
  'issuing.brought-from-earlier':
    'El original ha cambiado desde el envío. Se guarda como traducción del anterior y sigue desactualizada, salvo que aún sea válida.',
  'issuing.made-from-earlier': 'Se tradujo de un original anterior; al lado se indica lo que cambió.',
  'issuing.still-right': 'Es válida para el original actual',
  'issuing.from-file': 'Del archivo',
  'issuing.save-all': 'Guardar todas las traducciones de esta página',
  'issuing.unknown-rows': 'Filas que no corresponden a ningún texto',
  'issuing.unknown-rows-explained':
    'Se perdieron sus claves o los textos ya no existen. No se toma nada de ellas; copie lo que necesite.',
  'issuing.missing-explained':
    'Un documento existe en un idioma cuando todos sus textos están traducidos del original actual. Nada se inventa.',
  'issuing.missing-count': { one: 'Falta {count}', other: 'Faltan {count}' },
  'issuing.stale-count': { one: '{count} desactualizada', other: '{count} desactualizadas' },
  'issuing.two-columns': 'Traducir junto al original',
  'issuing.missing-caption': '{what}: estado de cada texto en cada idioma',
  'refused.translations.no-file': 'Elija el archivo recibido.',
  'refused.translations.not-a-document': 'Este archivo no puede leerse como documento de Word (.docx).',
  'refused.translations.other-session': 'Este archivo es de otro período de sesiones: {session}',
  'refused.translations.other-language':
    'Este archivo salió para otro idioma ({language}). Tráigalo en esa página.',
  'refused.translations.no-rows': 'No hay nada rellenado en este archivo.',
  'issuing.nothing-missing': 'Todos los textos están traducidos a todos los idiomas.',
  'issuing.only-missing': 'Solo lo que falta',
  'issuing.all-texts': 'Todos los textos',
  'issuing.tracked': 'Control de cambios',
  'issuing.tracked-explained':
    'El documento de Word en que todo lo que cambió desde una edición figura con control de cambios, para los editores.',
  'issuing.tracked-of': 'Documento de',
  'issuing.tracked-since': 'Cambios desde',
  'issuing.tracked-in': 'Idioma',
  'issuing.tracked-out': 'Documento de Word con control de cambios',
  'refused.editions.not-earlier': 'La edición {edition} no es anterior.',
  'issuing.earlier-printing': 'Este es el documento tal como era antes de publicarse nuevamente.',
  'issuing.as-now': 'Versión actual',
  'refused.translations.text-gone': {
    one: 'Entretanto se eliminó {count} texto traducido aquí. Su redacción figura a continuación; vuelva a enviar el resto.',
    other:
      'Entretanto se eliminaron {count} textos traducidos aquí. Su redacción figura a continuación; vuelva a enviar el resto.',
  },
};
