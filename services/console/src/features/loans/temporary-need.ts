import type { components } from '../../api/generated/pool';
import { words, type Words } from '../../language/words';

export type TemporaryNeed = components['schemas']['TemporaryNeedAnswer'];
export type TemporaryNeedAsked = components['schemas']['TemporaryNeedRequest'];

export const temporaryUseNames: Record<string, Words> = {
  maternity: words('产假', 'maternity leave'),
  illness: words('病假', 'sick leave'),
  'support-teaching': words('支教', 'support teaching'),
};

export const needStateNames: Record<string, Words> = {
  asked: words('学校已申请', 'asked for'),
  forwarded: words('已转报', 'forwarded'),
  declined: words('不予转报', 'declined'),
  withdrawn: words('已撤回', 'withdrawn'),
};
