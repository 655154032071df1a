import { addMonths, type CalendarDate } from '@jiaobian/kernel';
import { figure, type EvidenceReference, type Finding, type Judgement } from './finding';
import type { PostsFact } from './flag-facts';
import type { FlagParameters } from './flag-parameters';
import { earliest } from './judgements';
import { rateAboveBound } from './vacancy-rate';

/** 超编、有编不补、空编率, by what the ledger says of a school. */
export function judgePosts(posts: readonly PostsFact[], parameters: FlagParameters, today: CalendarDate): Judgement {
  const unfilled = posts.map((line) => leftUnfilled(line, parameters, today));
  return {
    findings: [...posts.flatMap(overQuota), ...unfilled.flatMap(({ findings }) => findings), ...vacancyRates(posts, parameters)],
    judgeOn: earliest(unfilled.map(({ judgeOn }) => judgeOn)),
  };
}

function overQuota(line: PostsFact): Finding[] {
  const { authorised, occupied, over } = line;
  if (over === 0) return [];
  const text = {
    zh: `核定 ${authorised},实有 ${occupied},超编 ${over}`,
    en: `${authorised} posts, ${occupied} people: ${over} beyond the posts`,
  };
  const figures = [figure('authorised', authorised), figure('occupied', occupied), figure('over', over)];
  return [{ kind: 'OVER_QUOTA', ...placeOf(line), evidence: { text, figures, references: ledgerReferences(line) } }];
}

/** A post that nobody has had for so long, at a school that needs people: when it was vacant long enough, it is found. */
function leftUnfilled(line: PostsFact, { vacancyMonths }: FlagParameters, today: CalendarDate): Judgement {
  const { vacant, vacantSince, occupied, entitled } = line;
  if (vacant === 0 || vacantSince === null || entitled === null || occupied >= entitled) return { findings: [] };
  const foundOn = addMonths(vacantSince, vacancyMonths);
  if (today < foundOn) return { findings: [], judgeOn: foundOn };
  const text = {
    zh: `自 ${vacantSince} 起一直有空编,现空缺 ${vacant};应核 ${entitled},实有 ${occupied}`,
    en: `Vacant posts since ${vacantSince}, ${vacant} now; entitled to ${entitled}, ${occupied} people`,
  };
  const figures = [
    figure('vacant', vacant),
    figure('since', vacantSince),
    figure('months', vacancyMonths),
    figure('entitled', entitled),
    figure('occupied', occupied),
  ];
  return {
    findings: [{ kind: 'VACANCY_LEFT_UNFILLED', ...placeOf(line), evidence: { text, figures, references: ledgerReferences(line) } }],
  };
}

/** By track over all stages of the school: tracks are never netted. */
function vacancyRates(posts: readonly PostsFact[], { vacancyRatePercent }: FlagParameters): Finding[] {
  return [...new Set(posts.map(({ track }) => track))].flatMap((track): Finding[] => {
    const lines = posts.filter((line) => line.track === track);
    const [authorised, vacant] = [sum(lines.map((line) => line.authorised)), sum(lines.map((line) => line.vacant))];
    const above = rateAboveBound(vacant, authorised, vacancyRatePercent, { zh: '', en: '' });
    if (!above) return [];
    const references = lines.filter((line) => line.vacant > 0).flatMap(ledgerReferences);
    return [{ kind: 'VACANCY_RATE', subject: track, track, watermark: watermarkOf(lines), evidence: { ...above, references } }];
  });
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function placeOf({ stage, track, version }: PostsFact): Pick<Finding, 'subject' | 'stage' | 'track' | 'watermark'> {
  return { subject: `${stage}/${track}`, stage, track, watermark: `${stage}:${version}` };
}

function watermarkOf(lines: readonly PostsFact[]): string {
  return lines.map(({ stage, version }) => `${stage}:${version}`).join(' ');
}

function ledgerReferences({ lastEntryId, lastMovementId }: PostsFact): EvidenceReference[] {
  return [
    ...(lastMovementId ? [{ kind: 'movement' as const, id: lastMovementId }] : []),
    ...(lastEntryId ? [{ kind: 'entry' as const, id: lastEntryId }] : []),
  ];
}
