import { derivedId, type Subject } from '@jiaobian/kernel';
import type { Assignment } from '../src/domain/assignment';
import type { School, StaffMember, UnitPosts } from '../src/domain/facts';
import type { MarketFacts } from '../src/domain/market-facts';
import { withDefaults, type RotationParameters } from '../src/domain/parameters';

export const personId = (name: string) => derivedId('rotation-spec', name);

export function school(schoolCode: string, facts: Partial<School> = {}): School {
  return { schoolCode, name: schoolCode, township: '者楼街道', area: 'rural', teachingPoint: false, closed: false, ...facts };
}

/** A maths teacher of a junior school, twelve years there, forty years old, whom nothing exempts. */
export function teacher(name: string, schoolCode: string, facts: Partial<StaffMember> = {}): StaffMember {
  return {
    personId: personId(name),
    schoolCode,
    name,
    sex: 'female',
    bornOn: '1987-03-01',
    stage: 'junior',
    subject: 'mathematics',
    track: 'quota',
    title: 'first',
    duty: 'teacher',
    enteredOn: '2009-09-01',
    atSchoolSince: '2015-09-01',
    backbone: false,
    exemptions: [],
    ...facts,
  };
}

export function posts(schoolCode: string, facts: Partial<UnitPosts>): UnitPosts {
  return {
    schoolCode,
    stage: 'junior',
    track: 'quota',
    authorised: 50,
    occupied: 50,
    reserved: 0,
    vacant: 0,
    entitled: 50,
    version: 1,
    ...facts,
  };
}

export function request(schoolCode: string, count: number, subject: Subject = 'mathematics') {
  return { id: personId(`${schoolCode}/${subject}`), schoolCode, stage: 'junior' as const, subject, track: 'quota' as const, count };
}

export function published(member: StaffMember, toSchool: string, facts: Partial<Assignment> = {}): Assignment {
  const cost = {
    total: 50,
    distance: 'same-township' as const,
    distancePoints: 10,
    yearsAtSchool: 12,
    seniorityPoints: 40,
    subjectPoints: 0,
  };
  return {
    personId: member.personId,
    name: member.name,
    fromSchool: member.schoolCode,
    toSchool,
    stage: member.stage,
    track: 'quota',
    subject: member.subject,
    backbone: member.backbone,
    cost: cost.total,
    state: 'published',
    why: { cost, seatValue: 10_000, seatPrice: 0, givingPrice: 0 },
    runId: personId('the run before'),
    ...facts,
  };
}

export interface MarketOfSpec {
  schools?: School[];
  posts?: UnitPosts[];
  requests?: ReturnType<typeof request>[];
  staff?: StaffMember[];
  /** Of other tracks at the same stage, by `school/subject`. */
  staying?: Record<string, number>;
  assignments?: Assignment[];
  parameters?: Partial<RotationParameters>;
  lotterySeed?: number;
}

/** The junior market of 2027 with the counts that its staff make; schools that are not described are plain ones. */
export function marketFacts(given: MarketOfSpec): MarketFacts {
  const { staff = [], assignments = [], staying = {} } = given;
  const described = new Map((given.schools ?? []).map((one) => [one.schoolCode, one]));
  const codes = [...(given.posts ?? []), ...(given.requests ?? []), ...staff].map(({ schoolCode }) => schoolCode);
  const groups = new Set([...staff.map(({ schoolCode, subject }) => `${schoolCode}/${subject}`), ...Object.keys(staying)]);
  return {
    market: { stage: 'junior', track: 'quota' },
    schoolYear: 2027,
    on: '2027-09-01',
    parameters: withDefaults(given.parameters),
    lotterySeed: given.lotterySeed ?? 7,
    schools: new Map([...codes, ...described.keys()].map((code) => [code, described.get(code) ?? school(code)])),
    posts: given.posts ?? [],
    requests: given.requests ?? [],
    staff,
    subjectCounts: [...groups].map((group) => {
      const [schoolCode, subject] = group.split('/') as [string, Subject];
      const own = staff.filter(
        (member) => member.schoolCode === schoolCode && member.subject === subject && member.track === 'quota',
      ).length;
      return { schoolCode, subject, own, staying: staying[group] ?? 0 };
    }),
    leaders: staff.filter(({ duty }) => duty === 'head' || duty === 'deputy-head'),
    publishedPeople: new Set(assignments.filter(({ state }) => state === 'published').map((assignment) => assignment.personId)),
    assignments,
  };
}
