import { addDays, type CalendarDate } from '@jiaobian/kernel';
import { figure, type Finding, type Judgement } from './finding';
import type { CountyPostsFact } from './flag-facts';
import type { FlagParameters } from './flag-parameters';
import { rateAboveBound } from './vacancy-rate';

/**
 * 空编率 of the whole county, its schools and its pool together, by track. It is looked at each day and whenever the
 * pool changes: every movement of every school moves it, and none of them waits for the others because of it.
 */
export function judgeCounty(tracks: readonly CountyPostsFact[], { vacancyRatePercent }: FlagParameters, today: CalendarDate): Judgement {
  const findings = tracks.flatMap(({ track, authorised, vacant, pooled }): Finding[] => {
    const above = rateAboveBound(vacant + pooled, authorised + pooled, vacancyRatePercent, { zh: '全县', en: 'The county: ' });
    if (!above) return [];
    const figures = [...above.figures, figure('pooled', pooled)];
    return [{ kind: 'VACANCY_RATE', subject: track, track, evidence: { ...above, figures, references: [] } }];
  });
  return { findings, judgeOn: tracks.length > 0 ? addDays(today, 1) : undefined };
}
