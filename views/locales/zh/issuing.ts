import type { Translated } from '../../../src/language/message.ts';
import type { issuing as english } from '../en/issuing.ts';

/** Issuing papers: how they are written, and papers after the first. In Chinese. */
export const issuing: Translated<typeof english> = {
  'issuing.writing': '正在编制文件',
  'issuing.explained':
    '全部文件编制完毕之前不发布任何内容。如有一份无法编制，则一份也不发布。离开本页不会使编制中断。',
  'issuing.done': '全部文件已编制并发布。',
  'issuing.go-on': '继续',
  'issuing.try-again': '重试',
  'refused.papers.not-written': '{language}文件无法编制成 {format} 格式，因此未发布任何内容。所报原因：{why}',
};
