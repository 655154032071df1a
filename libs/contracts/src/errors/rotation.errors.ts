import type { ErrorTable } from './error-table';

/** Refusals of the rotation service. */
export const rotationErrors = {
  'ROTATION.NO_SCHEDULE': {
    kind: 'not-found',
    zh: '{schoolYear} 学年还没有交流轮岗安排。',
    en: 'There is no rotation schedule for {schoolYear}.',
  },
  'ROTATION.NO_SCHOOL': { kind: 'not-found', zh: '没有这所学校:{schoolCode}', en: 'There is no school {schoolCode}.' },
  'ROTATION.NO_TEACHER': { kind: 'not-found', zh: '名册中没有此人。', en: 'The roster has no such person.' },
  'ROTATION.NO_REVISION': { kind: 'not-found', zh: '没有这次修订。', en: 'There is no such revision.' },
  'ROTATION.NO_RUN': { kind: 'not-found', zh: '没有这次运算。', en: 'There is no such run.' },
  'ROTATION.SCHEDULE_EXISTS': {
    kind: 'conflict',
    zh: '{schoolYear} 学年的交流轮岗安排已经建立。',
    en: 'The rotation schedule for {schoolYear} exists already.',
  },
  'ROTATION.YEAR_BEGUN': {
    kind: 'conflict',
    zh: '{schoolYear} 学年已经开始,安排不能再改。',
    en: 'School year {schoolYear} has begun; its schedule does not change any more.',
  },
  'ROTATION.NOT_PLANNED': {
    kind: 'conflict',
    zh: '{schoolYear} 学年的安排还没有运算,不能公布。',
    en: 'The schedule for {schoolYear} has not been planned yet and cannot be published.',
  },
  'ROTATION.SCHOOL_CLOSED': {
    kind: 'rule-broken',
    zh: '学校 {schoolCode} 已撤并,不能申请教师。',
    en: 'School {schoolCode} is closed and cannot ask for teachers.',
  },
  'ROTATION.REQUEST_BELOW_PUBLISHED': {
    kind: 'conflict',
    zh: '已公布 {published} 人交流到此,申请人数不能少于此数。',
    en: '{published} published moves go there; the request cannot ask for fewer.',
  },
  'ROTATION.ANSWER_REFUSED': {
    kind: 'internal',
    zh: '独立复核没有通过本次运算结果,未予保存(编号 {correlationId})。',
    en: 'The independent check refused the result of this run; nothing was stored ({correlationId}).',
  },
} satisfies ErrorTable;
