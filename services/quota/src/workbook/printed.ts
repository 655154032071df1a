import { sayWith } from '@jiaobian/contracts';
import type { SheetFooter } from './office-sheet';

const chinaOffsetMs = 8 * 3_600_000;

/** An instant as the offices read it: to the minute, in China. */
export function chinaMinute(instant: string): string {
  return new Date(Date.parse(instant) + chinaOffsetMs).toISOString().slice(0, 16).replace('T', ' ');
}

/** A value of a closed list by its Chinese name; 不分学段 for posts that have no stage. */
export function named(list: 'stage' | 'track' | 'movementKind', value: string): string {
  if (list === 'stage' && value === 'any') return '不分学段';
  const name = sayWith({ zh: `{${list}}`, en: '' }, 'zh', { [list]: value });
  return name;
}

export interface PrintedHead {
  asOf?: string;
  knownAt?: string;
  answeredAt: string;
  chainEnd: string;
}

export function asOfText({ asOf }: Pick<PrintedHead, 'asOf'>): string {
  return asOf === undefined ? '全部已记账变动(含未到生效日的)' : asOf;
}

/** What tells one print from another: the two times, when it was made, and the chain that it stands on. */
export function footerOf({ asOf, knownAt, answeredAt, chainEnd }: PrintedHead): SheetFooter {
  return {
    left: `截至 ${asOf ?? '全部'} · 记账截至 ${chinaMinute(knownAt ?? answeredAt)}`,
    right: `制表 ${chinaMinute(answeredAt)} · 链尾 ${chainEnd || '无'}`,
  };
}
