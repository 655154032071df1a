import { demoCounty } from '@jiaobian/demo-county';
import { computeEntitlement, nationalRules, rulesInForce, type SchoolCensus } from '@jiaobian/planning';
import { figure, median, milliseconds, type Figure } from './figures';

const repetitions = 5;

/** A county's schools as the computation takes them. */
export function schoolsOf(schools: number): SchoolCensus[] {
  const county = demoCounty({ seed: 3, census: 2026, schools, teachers: schools * 40 });
  const stages = new Map<string, Map<string, { pupils: number; classes: number }>>();
  for (const { schoolCode, stage, pupils, classes } of county.census) {
    const known = stages.get(schoolCode) ?? stages.set(schoolCode, new Map()).get(schoolCode)!;
    const sum = known.get(stage) ?? known.set(stage, { pupils: 0, classes: 0 }).get(stage)!;
    sum.pupils += pupils;
    sum.classes += classes;
  }
  return county.schools.map(({ schoolCode, area, teachingPoint }) => ({
    schoolCode,
    rural: area === 'rural',
    teachingPoint,
    stages: [...(stages.get(schoolCode) ?? [])].map(([stage, sums]) => ({
      stage: stage as SchoolCensus['stages'][number]['stage'],
      ...sums,
    })),
  }));
}

/** P14 in the library: exact fractions with explanations, beside the same numbers by plain floats with none. */
export async function measureEntitlement(): Promise<Figure[]> {
  const schools = schoolsOf(2_500);
  const rules = rulesInForce(nationalRules, '522327', '2026-09-01');
  const compute = (): unknown => JSON.stringify(computeEntitlement({ schools, rules, censusId: 'bench' }).lines.length);
  const ratios: Record<string, number> = { primary: 19, junior: 13.5, senior: 12.5, vocational: 20, kindergarten: 7, special: 4 };
  const floats = (): number =>
    schools.reduce((sum, { stages }) => sum + stages.reduce((all, { stage, pupils }) => all + Math.round(pupils / ratios[stage]!), 0), 0);
  compute();
  floats();
  const ours: number[] = [];
  const reference: number[] = [];
  for (let turn = 0; turn < repetitions; turn += 1) {
    ours.push(await milliseconds(compute));
    reference.push(await milliseconds(floats));
  }
  return [
    figure({
      id: 'P14-planning',
      work: 'entitlement of 2,500 schools with explanations, libs/planning',
      ours: median(ours),
      reference: median(reference),
      referenceName: 'plain float division and rounding, no explanation',
      unit: 'ms',
      bound: '≤ 50 ms',
      holds: ({ ours: value }) => value <= 50,
    }),
  ];
}
