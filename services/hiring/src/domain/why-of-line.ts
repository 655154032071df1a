import { channelNames, trackOfChannel } from './channel';
import type { HeadroomBound, LedgerPosts } from './headroom';
import { isShortageSubject } from './line-order';
import type { PlanLine } from './plan-line';

/** The version of the rule by which lines are cut; a change of the rule is a new version. */
export const cutRule = {
  version: 'hiring.headroom-cut.v1',
  source: 'S2 附件5 (一);S0 (三)2',
  zh: '同一学校、学段、轨道的各行合计不超过可用编制;先年度、后紧缺学科(音、体、美、理科)、再其他学科,逐行安排;银龄、临聘不占编。',
  en: 'The lines of a school, stage and track together stay within its headroom; in turn by year, shortage subject (music, PE, art, sciences), other subjects; silver-age and substitute teachers take no post.',
};

export interface WhyOfLine {
  zh: string;
  en: string;
  arithmetic: string;
}

const boundWords: Record<HeadroomBound, { zh: string; en: string }> = {
  vacant: { zh: '受空编数限制', en: 'bound by the vacant posts' },
  authorised: { zh: '受核定编制数限制', en: 'bound by the authorised posts' },
  entitled: { zh: '受按标准应配数限制(满编、超编学校不得进人)', en: 'bound by what the standards give the school' },
  'school-closed': { zh: '学校已撤并,不得进人', en: 'the school is closed' },
  'nothing-recorded': { zh: '台账中没有该校该学段该轨道的编制', en: 'the ledger holds no posts of this school, stage and track' },
};

/** The arithmetic of one line in words and in figures, from what the line itself keeps. */
export function whyOfLine(line: PlanLine): WhyOfLine {
  const { requested, planned } = line;
  if (!trackOfChannel(line.channel)) {
    const closed = planned < requested;
    return {
      zh: closed ? boundWords['school-closed'].zh : `${channelNames[line.channel]}不占编制,不受可用编制限制`,
      en: closed ? boundWords['school-closed'].en : 'this channel takes no post and is not cut',
      arithmetic: `${requested} → ${planned}`,
    };
  }
  const headroom = line.headroom ?? 0;
  const left = Math.max(0, headroom - line.takenBefore);
  const bound = boundWords[line.basis?.boundBy ?? 'nothing-recorded'];
  const turn = isShortageSubject(line.subject)
    ? { zh: '紧缺学科优先', en: 'shortage subjects first' }
    : { zh: '非紧缺学科', en: 'after the shortage subjects' };
  return {
    zh: `可用 ${headroom}(${bound.zh});排在前面的各行已占 ${line.takenBefore}(${turn.zh}),余 ${left};申报 ${requested},安排 ${planned},核减 ${requested - planned}`,
    en: `headroom ${headroom} (${bound.en}); lines before it took ${line.takenBefore} (${turn.en}), ${left} left; requested ${requested}, planned ${planned}, cut ${requested - planned}`,
    arithmetic: `${headroomArithmetic(line.basis?.posts, headroom)}; min(${requested}, ${headroom} − ${line.takenBefore}) = ${planned}`,
  };
}

function headroomArithmetic(posts: LedgerPosts | undefined, headroom: number): string {
  if (!posts) return `headroom = ${headroom}`;
  const terms = [`vacant ${posts.vacant}`, `authorised ${posts.authorised} − occupied ${posts.occupied}`];
  if (posts.entitled !== undefined) terms.push(`entitled ${posts.entitled} − occupied ${posts.occupied}`);
  return `headroom = max(0, min(${terms.join(', ')})) = ${headroom}`;
}
