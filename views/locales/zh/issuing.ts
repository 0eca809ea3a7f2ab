import type { Translated } from '../../../src/language/message.ts';
import type { issuing as english } from '../en/issuing.ts';

/** Issuing papers: how they are written, and papers after the first. In Chinese. */
export const issuing: Translated<typeof english> = {
  'issuing.writing': '正在编制文件',
  'issuing.explained': '全部文件编制完毕之前不发布任何内容。如有一份无法编制，则一份也不发布。离开本页不会使编制中断。',
  'issuing.done': '全部文件已编制并发布。',
  'issuing.go-on': '继续',
  'issuing.try-again': '重试',
  'refused.papers.not-written': '{language}文件无法编制成 {format} 格式，因此未发布任何内容。所报原因：{why}',
  'issuing.reissued-on': '因技术原因于{date}重新印发。',
  'issuing.reissued-on-2': '因技术原因于{date}第二次重新印发。',
  'issuing.reissued-on-3': '因技术原因于{date}第三次重新印发。',
  'issuing.corrigendum': '更正',
  'issuing.addendum': '增编',
  'issuing.for-read': '{instead} 应改为 {read}',
  'issuing.insert': '插入 {read}',
  'issuing.delete': '删除 {instead}',
  'issuing.only': '仅有{languages}',
  'refused.editions.no-such-paper': '本届会议没有文号为{symbol}的文件。',
  'refused.editions.not-issued-in': '{symbol}未以{language}印发。',
  'refused.editions.no-language': '请至少指明一种语文。',
  'refused.editions.reissued-too-often': '{symbol}的{language}本已重新印发三次。请印发修订本。',
  'refused.editions.issued-meanwhile': '其间已印发其他文件，最后一份为{symbol}。请查看列表，如仍有需要，请重新提交。',
  'refused.editions.not-the-next-symbol': '{symbol}不是该类文件的下一文号。下一文号为{next}',
  'refused.editions.corrigendum-by-itself': '{symbol}是更正或增编的文号。更正和增编在“版本”页印发。',
};
