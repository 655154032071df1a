import { words, type Words } from '../language/words';

/**
 * What people caused is written down by the services in the offices' words, the names in their places. Each line is the
 * sentence of one service; what fits none is shown as it was written.
 */
const sentences: [RegExp, string][] = [
  [/^(.+) 运算 (\d+) 学年交流轮岗安排$/, '$1 planned the rotation of $2'],
  [/^因?学校 (\S+) 的申请\((\S+) (\d+) 人,(.+) 提出\)$/, 'the request of school $1 ($2, $3 teachers) by $4'],
  [/^因?申报:(.+)\(([^()]+)\)$/, 'a request: $1 ($2)'],
  [/^因? ?(\d+) 年度计划关闭:(.+)\(([^()]+)\)$/, 'the plan of $1 was closed: $2 ($3)'],
  [/^因?留任率参数改为 (\S+):(.+)\(([^()]+)\)$/, 'the stay rate became $1: $2 ($3)'],
  [/^因? ?(\d+) 年特岗计划\((.+),(\d+) 名\)$/, 'the special posts of $1 ($2, $3 posts)'],
];

/** The cause as a sentence in both languages; its first word “because” is the reader's. */
export function causeText(text: string): Words {
  const found = sentences.find(([pattern]) => pattern.test(text));
  return words(text.replace(/^因 ?/, ''), found ? text.replace(found[0], found[1]) : text);
}
