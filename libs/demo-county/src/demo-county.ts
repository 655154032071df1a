import { peopleWithoutPost, specialPostCohorts } from './people/without-post';
import { postHolders } from './people/post-holders';
import { namedPeople } from './people/roster';
import { approvedTotals, schoolPosts } from './posts/approved-posts';
import { staffedUnits, type CodedSchool } from './posts/staffed-units';
import type { DemoCensusYear, DemoCounty, DemoSchool } from './rows';
import { censusLines } from './schools/census-lines';
import { generatedSchools } from './schools/generated-schools';
import { namedSchools } from './schools/named-schools';
import type { SchoolPlan } from './schools/school-plan';

export const demoCountyCode = '522327';
export const demoCountyName = '册亨县';

export interface DemoCountySize {
  seed: number;
  census: DemoCensusYear;
  /** 24 to 2,500; beyond the demo's 60 they are village schools of the fourteen townships. */
  schools?: number;
  /** 500 to 120,000 people on the roster, those without a post included. */
  teachers?: number;
}

function schoolRow({ schoolCode, plan }: CodedSchool): DemoSchool {
  const { name, township, kind, area } = plan;
  const stages = plan.stagePlans.map(({ stage }) => stage);
  const supplementGrounds: DemoSchool['supplementGrounds'] = [
    ...(area === 'rural' ? (['mountain'] as const) : []),
    ...(kind === 'primary' && name.endsWith('中心小学') ? (['central-primary'] as const) : []),
  ];
  return { schoolCode, name, township, kind, area, teachingPoint: kind === 'teaching-point', stages, status: 'open', supplementGrounds };
}

function coded(plans: readonly SchoolPlan[]): CodedSchool[] {
  return plans.map((plan, index) => ({ schoolCode: `${demoCountyCode}${String(index + 1).padStart(4, '0')}`, plan }));
}

/**
 * A county modelled on 册亨县 of S2: the schools and sizes that S2 prints, the rest drawn from the seed. The same seed
 * gives the same bytes, and the two censuses have the same schools and posts: between them the county seat grows, the
 * villages shrink, six teachers per 2,500 retire and the special-post cohort of 2026 arrives.
 */
export function demoCounty({ seed, census, schools = 60, teachers = 2500 }: DemoCountySize): DemoCounty {
  const codedSchools = coded([...namedSchools, ...generatedSchools(seed, schools - namedSchools.length)]);
  const times = Math.max(1, Math.round(teachers / 2500));
  const without = peopleWithoutPost(seed, codedSchools, times);
  const arriving = specialPostCohorts[2].people * times;
  const units = staffedUnits(seed, codedSchools, teachers - without.length + arriving);
  const posts = schoolPosts(units);
  const drafts = [...postHolders(seed, units, arriving), ...without];
  const censusDate = `${census}-09-01`;
  const roster = namedPeople(seed, demoCountyCode, drafts, Math.round(teachers / 5))
    .filter(({ person, leavesBefore2026 }) => person.enteredEducationOn <= censusDate && !(census === 2026 && leavesBefore2026))
    .map(({ person }) => person);
  return {
    countyCode: demoCountyCode,
    countyName: demoCountyName,
    censusDate,
    schools: codedSchools.map(schoolRow),
    census: codedSchools.flatMap(({ plan, schoolCode }) => censusLines(plan, schoolCode, census)),
    roster,
    approvedTotals: approvedTotals(posts),
    schoolPosts: posts,
  };
}
