import type { Translated } from '../../../src/language/message.ts';
import type { importing as english } from '../en/importing.ts';

/** Why a file is not read, and what an importer sees of a paper. */
export const importing: Translated<typeof english> = {
  'refused.file.too-large': '文件超过可读取的最大限度{megabytes} MB。',
  'refused.file.empty': '文件是空的。',
  'refused.file.too-slow': '未能在{seconds}秒内读完文件，已停止读取。',
  'refused.file.too-much-memory': '文件解压后超出可读取的限度，已停止读取。',
  'refused.file.unpacked-too-large': '文件解压后超出一份文件可能的篇幅，不予读取。',
  'refused.file.too-long': '文件超过{letters}个字符，或行数远超任何文件，不予读取。',
  'refused.file.too-many-pages': '文件超过{pages}页，不予读取。',
  'refused.file.too-deep': '文件各部分嵌套超过{depth}层，不予读取。',
  'refused.file.entities': '文件自行定义了实体，正式文件不会如此，不予读取。',
  'refused.file.damaged': '文件已损坏或不完整，无法读取。',
  'refused.file.encrypted': '文件已加密。请不设密码另行保存。',
  'refused.file.macros': '文件含有宏，不予打开。请另存为不含宏的Word文档（.docx）。',
  'refused.file.old-word': '文件是旧版Word格式（.doc）。请另存为Word文档（.docx）。',
  'refused.file.rtf': '文件是RTF格式。请另存为Word文档（.docx）。',
  'refused.file.odt': '文件是OpenDocument文本。请另存为Word文档（.docx）。',
  'refused.file.other-office': '文件不是文本文档。请选择Word文档、PDF、网页或纯文本。',
  'refused.file.archive': '文件是压缩包。请解压后选择其中的文件。',
  'refused.file.picture': '文件是图像，无法读取其中的文字。',
  'refused.file.no-words': 'PDF只含页面图像，无法读取其中的文字。',
  'refused.file.not-text': '文件既不是Word文档、PDF或网页，也不是已知编码的文本。',
  'reading.file-misnamed': '文件与其扩展名不符；已按实际内容读取。',
  'reading.on-page': '第{page}页：{sentence}',
  'reading.text-not-understood': '有些文字在其所处位置无法理解。',
  'reading.table-row-not-understood': '表格中有一行无法理解。',
};
