import type { components } from '../../api/generated/quota';
import { words, type Words } from '../../language/words';

export type QuotaException = components['schemas']['ExceptionView'];
export type ExceptionEntry = components['schemas']['ExceptionBody'];
export type ExceptionEndEntry = components['schemas']['ExceptionEndBody'];

export const exceptionStateNames: Record<string, Words> = {
  upcoming: words('未开始', 'not begun'),
  live: words('有效', 'in force'),
  used: words('已用完', 'used up'),
  expired: words('已到期', 'over'),
  ended: words('已提前结束', 'ended early'),
};
