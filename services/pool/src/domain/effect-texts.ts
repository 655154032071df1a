import type { EventData, coverageChanged, planRevised, scheduleRevised } from '@jiaobian/contracts';
import type { BilingualText } from '@jiaobian/planning';

// What a consent changed elsewhere, in one sentence each.

export function planText({ year, schoolCode, lines }: EventData<typeof planRevised>): BilingualText {
  const [before, after] = [sum(lines.map(({ plannedBefore }) => plannedBefore)), sum(lines.map(({ plannedAfter }) => plannedAfter))];
  return {
    zh: `${year} 年招聘计划:学校 ${schoolCode} 修订 ${lines.length} 行,计划人数 ${before} → ${after}。`,
    en: `Hiring plan ${year}: ${lines.length} lines of school ${schoolCode} revised, ${before} → ${after} planned.`,
  };
}

export function scheduleText({ schoolYear, added, removed, kept }: EventData<typeof scheduleRevised>): BilingualText {
  return {
    zh: `${schoolYear} 学年交流安排:新增 ${added},取消 ${removed},保留 ${kept}。`,
    en: `Rotation schedule ${schoolYear}: ${added} added, ${removed} removed, ${kept} kept.`,
  };
}

export function coverageText({ warnings }: EventData<typeof coverageChanged>): BilingualText {
  const short = sum(warnings.map(({ needed, covered }) => Math.max(0, needed - covered)));
  return {
    zh: `特岗教师三年后岗位保障:${warnings.length} 行有变化,共缺 ${short} 个岗位。`,
    en: `Posts for special-post teachers due in three years: ${warnings.length} lines changed, ${short} posts short in all.`,
  };
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
