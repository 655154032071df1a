import { addDays, type CalendarDate } from '@jiaobian/kernel';
import { figure, type Finding, type Judgement } from './finding';
import type { PoolFact } from './flag-facts';
import type { FlagParameters } from './flag-parameters';
import { earliest } from './judgements';

/** The last 31 January before or on a day: by then posts are to have moved (S2 附件5 (一)2). */
export function lastJanuaryEnd(day: CalendarDate): CalendarDate {
  const end = `${day.slice(0, 4)}-01-31`;
  return day >= end ? end : `${Number(day.slice(0, 4)) - 1}-01-31`;
}

/** 截留: posts that lay in the pool at the end of January and still lie there, while schools of the track lack posts. */
export function judgePool(pool: readonly PoolFact[], { withheldDays }: FlagParameters, today: CalendarDate): Judgement {
  const judged = pool.map((line) => withheld(line, withheldDays, today));
  return { findings: judged.flatMap(({ findings }) => findings), judgeOn: earliest(judged.map(({ judgeOn }) => judgeOn)) };
}

/** While posts lie there it is looked at each day: whether schools lack posts is told by their events, not by the pool's. */
function withheld(line: PoolFact, days: number, today: CalendarDate): Judgement {
  const { track, vacant, kept, keptFrom, version, lastEntryId, lacking, schools } = line;
  const judgeOn = vacant > 0 ? addDays(today, 1) : undefined;
  if (kept === 0 || lacking === 0 || today < addDays(keptFrom, days)) return { findings: [], judgeOn };
  const evidence = {
    text: {
      zh: `周转池自 ${keptFrom} 起一直留有 ${kept} 个空编,而 ${schools} 所学校低于应核编制,共缺 ${lacking} 个`,
      en: `The pool has kept ${kept} free posts since ${keptFrom} while ${schools} schools lack ${lacking} in all`,
    },
    figures: [
      figure('kept', kept),
      figure('since', keptFrom),
      figure('vacant', vacant),
      figure('lacking', lacking),
      figure('schools', schools),
    ],
    references: lastEntryId ? [{ kind: 'entry' as const, id: lastEntryId }] : [],
  };
  const finding: Finding = { kind: 'WITHHOLD', subject: track, track, evidence, watermark: String(version) };
  return { findings: [finding], judgeOn };
}
