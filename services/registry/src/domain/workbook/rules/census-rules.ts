import { keyed, reportRepeated, rowsOf, type CountyDraft } from './county-draft';

/** A file holds the census of one 1 September. */
export function censusOfOneDay({ census }: CountyDraft): void {
  let day: string | undefined;
  for (const { censusDate, source } of rowsOf(census)) {
    if (censusDate === undefined) continue;
    if (!censusDate.endsWith('-09-01')) census!.report(source, 'censusDate', 'CENSUS.NOT_1_SEPTEMBER', censusDate);
    else if ((day ??= censusDate) !== censusDate) census!.report(source, 'censusDate', 'CENSUS.TWO_DATES', censusDate, { date: day });
  }
}

export function gradesOnce({ census }: CountyDraft): void {
  reportRepeated(census, 'grade', 'CENSUS.TWICE', (row) => keyed(row.censusDate, row.schoolCode, row.stage, row.grade));
}

/** Kindergartens and special schools are staffed by the class, small schools also (domain.md §2): pupils without any class lose their posts. */
export function pupilsHaveClasses({ census }: CountyDraft): void {
  const sums = new Map<string, { classes: number; pupils: number; row: number }>();
  for (const { schoolCode, stage, classes, pupils, source } of rowsOf(census)) {
    const key = keyed(schoolCode, stage);
    if (key === undefined) continue;
    const sum = sums.get(key) ?? { classes: 0, pupils: 0, row: source.row };
    // A cell that could not be read has its own problem; it must not cause a second one here.
    sum.classes += classes ?? 1;
    sum.pupils += pupils ?? 0;
    sums.set(key, sum);
  }
  for (const { classes, pupils, row } of sums.values()) {
    if (pupils > 0 && classes === 0) census!.report({ row }, 'classes', 'CENSUS.PUPILS_WITHOUT_CLASS', '0');
  }
}
