import { words, type Words } from '../../language/words';
import type { Rule } from './schedule';

/** The rules of the rotation itself, by their codes; the others stand in documents, whose clauses are quoted as they are. */
const ownClauses: Record<string, Words> = {
  PINNED: words('已公布的安排固定不变', 'what is published stays'),
  GROUP_LIMIT: words('由超编学校向缺编学校交流', 'from schools over quota to schools under quota'),
  OUTBID: words('接收学校的名额', 'the seats of the receiving school'),
  NO_OPTION: words('接收学校的名额', 'the seats of the receiving school'),
  SEATS: words('接收学校的名额', 'the seats of the receiving school'),
  NO_GAIN: words('积分不低于名额分值', 'the points are not below what the seat is worth'),
  LOTTERY: words('公布的抽签种子', 'the published seed of the draw'),
  PERSON_LEFT: words('教职工名册', 'the staff list'),
  TARGET_CLOSED: words('学校布局调整', 'schools closed or merged'),
  LEADERS_TOGETHER: words('同校正副校长不同时交流', 'head and deputy of one school do not move together'),
  LAST_OF_SUBJECT: words('不得调走学校某学科唯一教师', 'a school’s last teacher of a subject stays'),
  TEACHING_POINT_EMPTY: words('教学点不得无教师', 'no teaching point is left without a teacher'),
  HOME_NOT_OVER_QUOTA: words('由超编学校向缺编学校交流', 'from schools over quota to schools under quota'),
  TARGET_FULL: words('满编、超编学校不得调入', 'full and over-quota schools take nobody in'),
  REPLANNED: words('县域统筹最优', 'the optimum of the county'),
};

export function clauseOf({ code, clause }: Pick<Rule, 'code' | 'clause'>): Words {
  return ownClauses[code] ?? { zh: clause, en: clause };
}
