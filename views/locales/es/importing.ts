import type { Translated } from '../../../src/language/message.ts';
import type { importing as english } from '../en/importing.ts';

/** Why a file is not read, and what an importer sees of a paper. */
export const importing: Translated<typeof english> = {
  'refused.file.too-large': 'El archivo supera los {megabytes} MB, el máximo que se lee.',
  'refused.file.empty': 'El archivo está vacío.',
  'refused.file.too-slow': 'El archivo no pudo leerse en {seconds} segundos y se dejó de lado.',
  'refused.file.too-much-memory': 'El archivo descomprimido supera lo que puede leerse y se dejó de lado.',
  'refused.file.unpacked-too-large':
    'El archivo descomprimido supera lo que puede contener un documento y no se lee.',
  'refused.file.too-long':
    'El archivo tiene más de {letters} caracteres, o muchas más líneas que cualquier documento, y no se lee.',
  'refused.file.too-many-pages': 'El archivo tiene más de {pages} páginas y no se lee.',
  'refused.file.too-deep':
    'Los elementos del archivo están anidados a más de {depth} niveles, por lo que no se lee.',
  'refused.file.entities':
    'El archivo define sus propias entidades, lo que no hace ningún documento, y no se lee.',
  'refused.file.damaged': 'El archivo está dañado o incompleto y no puede leerse.',
  'refused.file.encrypted': 'El archivo está cifrado. Guárdelo sin contraseña.',
  'refused.file.macros':
    'El archivo contiene macros y no se abre. Guárdelo como documento de Word (.docx) sin macros.',
  'refused.file.old-word':
    'El archivo está en el formato de una versión antigua de Word (.doc). Guárdelo como documento de Word (.docx).',
  'refused.file.rtf': 'El archivo está en formato RTF. Guárdelo como documento de Word (.docx).',
  'refused.file.odt': 'El archivo es un texto OpenDocument. Guárdelo como documento de Word (.docx).',
  'refused.file.other-office':
    'El archivo no es un documento de texto. Elija un documento de Word, un PDF, una página web o un texto.',
  'refused.file.archive':
    'El archivo es un archivo comprimido. Descomprímalo y elija el documento que contiene.',
  'refused.file.picture': 'El archivo es una imagen, cuyas palabras no pueden leerse.',
  'refused.file.no-words': 'El PDF solo contiene imágenes de sus páginas, cuyas palabras no pueden leerse.',
  'refused.file.not-text':
    'El archivo no es un documento de Word, ni un PDF, ni una página web, ni un texto en una codificación conocida.',
  'reading.file-misnamed': 'El archivo no es del tipo que indica su extensión; se leyó según su contenido.',
  'reading.on-page': 'Página {page}: {sentence}',
  'reading.text-not-understood': 'Hay palabras que no pudieron entenderse donde se encuentran.',
  'reading.table-row-not-understood': 'No se pudo entender una fila del cuadro.',
  'importing.beside':
    'Lo que se ha entendido figura junto al documento. Corrija los errores y guarde después: todavía no se ha guardado nada.',
  'importing.to-check': {
    one: 'Por comprobar: {count}',
    many: 'Por comprobar: {count}',
    other: 'Por comprobar: {count}',
  },
  'importing.nothing-to-check': 'No hay nada que comprobar.',
  'importing.left-over': {
    one: 'No entendido: {count} línea',
    many: 'No entendido: {count} de líneas',
    other: 'No entendido: {count} líneas',
  },
  'importing.left-over-explained':
    'Estas palabras se conservan con el proyecto. Aparecen subrayadas en el documento.',
  'importing.line': 'línea {line}',
  'importing.page': 'página {page}',
  'importing.in-the-paper': 'En el documento',
  'importing.number-of': 'Número del tema {place}',
  'importing.title-of': 'Título del tema {place}',
  'importing.annotation': 'Anotación y documentos',
  'importing.continued': 'continuación',
  'importing.page-begins': 'Página {page}',
  'importing.another': 'Otro documento',
  'refused.import.no-number': '“{typed}” no es un número de tema; escriba 2 o 2 (a)',
};
