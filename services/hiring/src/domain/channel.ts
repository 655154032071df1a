import type { Track } from '@jiaobian/kernel';

/** The ways in which a school comes by a teacher, in the order in which the annual plan lists them (domain.md §4). */
export const channels = [
  'open-recruitment',
  'special-post',
  'publicly-funded-graduate',
  'targeted-training',
  'headcount-scheme',
  'talent-introduction',
  'transfer-in',
  'silver-age',
  'substitute',
] as const;
export type Channel = (typeof channels)[number];

/** What each channel is called in the offices. */
export const channelNames: Record<Channel, string> = {
  'open-recruitment': '公开招聘',
  'special-post': '特岗',
  'publicly-funded-graduate': '公费师范生',
  'targeted-training': '定向培养',
  'headcount-scheme': '员额制',
  'talent-introduction': '人才引进',
  'transfer-in': '调入',
  'silver-age': '银龄讲学',
  substitute: '临聘',
};

/** The track whose posts a channel takes; undefined for the two that take no post. Tracks never net (domain.md §3). */
export function trackOfChannel(channel: Channel): Track | undefined {
  if (channel === 'silver-age' || channel === 'substitute') return undefined;
  return channel === 'headcount-scheme' ? 'headcount' : 'quota';
}
