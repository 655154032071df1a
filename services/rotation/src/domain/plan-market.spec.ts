import * as fc from 'fast-check';
import { marketFacts, posts, published, request, school, teacher, type MarketOfSpec } from '../../test/market-facts-of';
import { explainPerson } from './explain';
import { prepareMarket, planMarket } from './plan-market';

const over = posts('Full', { authorised: 55, occupied: 55, entitled: 50 });
const under = posts('Small', { authorised: 50, occupied: 45, vacant: 5, entitled: 50 });

function plan(given: MarketOfSpec) {
  const facts = marketFacts(given);
  const result = planMarket(facts);
  return { ...result, moves: result.assignments.map(({ name, fromSchool, toSchool }) => `${name}: ${fromSchool} → ${toSchool}`) };
}

const [wang, li, zhao] = [teacher('Wang', 'Full'), teacher('Li', 'Full'), teacher('Zhao', 'Full')];

describe('the direction', () => {
  test('people go from a school over its quota to one under it, and nowhere else', () => {
    expect(plan({ posts: [over, under], requests: [request('Small', 1)], staff: [wang, li] }).moves).toHaveLength(1);
    const balanced = posts('Full', { occupied: 50, entitled: 50 });
    expect(plan({ posts: [balanced, under], requests: [request('Small', 1)], staff: [wang, li] }).moves).toEqual([]);
  });

  test('a school gives no more people than it has beyond its entitlement', () => {
    const one = posts('Full', { occupied: 51, entitled: 50 });
    expect(plan({ posts: [one, under], requests: [request('Small', 3)], staff: [wang, li, zhao] }).moves).toHaveLength(1);
  });

  test('a school without an entitlement gives nobody', () => {
    const unknown = posts('Full', { occupied: 60, entitled: undefined });
    expect(plan({ posts: [unknown, under], requests: [request('Small', 1)], staff: [wang, li] }).supply).toEqual([]);
  });

  test('a closed school gives nobody and takes nobody', () => {
    const closed = (schoolCode: string) => ({ schools: [school(schoolCode, { closed: true })] });
    const given = { posts: [over, under], requests: [request('Small', 1)], staff: [wang, li] };
    expect(plan({ ...given, ...closed('Full') }).moves).toEqual([]);
    expect(plan({ ...given, ...closed('Small') }).demand).toMatchObject([{ seats: 0, why: { limit: 'SCHOOL_CLOSED' } }]);
  });
});

describe('the headroom', () => {
  test('a full school takes in nobody', () => {
    const full = posts('Small', { authorised: 45, occupied: 45, vacant: 0, entitled: 50 });
    expect(plan({ posts: [over, full], requests: [request('Small', 2)], staff: [wang, li] }).demand).toMatchObject([
      { requested: 2, seats: 0, why: { limit: 'FULL' } },
    ]);
  });

  test('a school over its quota takes in nobody, whatever it asks for', () => {
    const both = posts('Small', { authorised: 60, occupied: 55, vacant: 5, entitled: 50 });
    expect(plan({ posts: [over, both], requests: [request('Small', 2)], staff: [wang, li] }).demand).toMatchObject([
      { seats: 0, why: { limit: 'OVER_QUOTA' } },
    ]);
  });

  const tight = posts('Small', { authorised: 50, occupied: 47, vacant: 3, entitled: 49 });
  const songs = ['Song', 'Tune'].map((name) => teacher(name, 'Full', { subject: 'music' }));

  test('a request is cut to the vacant posts below the entitlement', () => {
    const { demand } = plan({ posts: [tight], requests: [request('Small', 3), request('Small', 1, 'music')] });
    expect(demand).toMatchObject([
      { subject: 'mathematics', requested: 3, seats: 2, headroom: 2, why: { limit: 'HEADROOM' } },
      { subject: 'music', requested: 1, seats: 1, headroom: 2, why: { limit: 'REQUESTED' } },
    ]);
    expect(demand[0]!.why.text.zh).toContain('min(空编 3,应配 49 − 实有 47 = 2) = 2');
  });

  test('the subjects of a school share its headroom, and the shortage subject comes first', () => {
    const requests = [request('Small', 3), request('Small', 1, 'music')];
    const { assignments } = plan({ posts: [over, tight], requests, staff: [wang, li, zhao, ...songs] });
    expect(assignments.map(({ subject }) => subject).sort()).toEqual(['mathematics', 'music']);
  });

  test('what nobody can fill in the shortage subject goes to the next', () => {
    const requests = [request('Small', 3), request('Small', 2, 'music')];
    const { assignments } = plan({ posts: [over, tight], requests, staff: [wang, li, zhao] });
    expect(assignments.map(({ subject }) => subject)).toEqual(['mathematics', 'mathematics']);
  });

  test('a county may let a school take in below its entitlement without a vacant post', () => {
    const full = posts('Small', { authorised: 45, occupied: 45, vacant: 0, entitled: 50 });
    const given = { posts: [over, full], requests: [request('Small', 2)], staff: [wang, li, zhao] };
    expect(plan({ ...given, parameters: { intakeBasis: 'entitlement-gap' } }).moves).toHaveLength(2);
  });
});

describe('who stays', () => {
  test('the last teacher of a subject stays', () => {
    expect(plan({ posts: [over, under], requests: [request('Small', 1)], staff: [wang] }).moves).toEqual([]);
    expect(plan({ posts: [over, under], requests: [request('Small', 3)], staff: [wang, li] }).moves).toHaveLength(1);
  });

  test('of a subject all of whose teachers could leave, whoever came last stays', () => {
    const late = teacher('Late', 'Full', { atSchoolSince: '2020-09-01' });
    expect(plan({ posts: [over, under], requests: [request('Small', 3)], staff: [late, wang] }).moves).toEqual(['Wang: Full → Small']);
  });

  test('a special-post teacher who stays lets the last one on quota go', () => {
    const given = { posts: [over, under], requests: [request('Small', 1)], staff: [wang] };
    expect(plan({ ...given, staying: { 'Full/mathematics': 1 } }).moves).toEqual(['Wang: Full → Small']);
  });

  test('a teaching point is never left with nobody', () => {
    const point = posts('Full', { occupied: 2, entitled: 0 });
    const music = teacher('Song', 'Full', { subject: 'music' });
    const given = {
      posts: [point, under],
      requests: [request('Small', 2)],
      staff: [wang, li],
      schools: [school('Full', { teachingPoint: true })],
    };
    expect(plan(given).moves).toHaveLength(1);
    expect(plan({ ...given, staff: [wang, li, music] }).moves).toHaveLength(1);
  });

  test('head and deputy of one school do not move together', () => {
    const [head, deputy] = [
      teacher('Head', 'Full', { duty: 'head' }),
      teacher('Deputy', 'Full', { duty: 'deputy-head', subject: 'music' }),
    ];
    const other = teacher('Song', 'Full', { subject: 'music', atSchoolSince: '2024-09-01' });
    const given = {
      posts: [over, under],
      requests: [request('Small', 3), request('Small', 1, 'music')],
      staff: [head, deputy, other, wang],
    };
    const names = plan(given).assignments.map(({ name }) => name);
    expect(names.filter((name) => ['Head', 'Deputy'].includes(name))).toHaveLength(1);
    const { candidates } = prepareMarket(marketFacts(given));
    expect([head, deputy].map((leader) => candidates.excluded.get(leader.personId)?.code).filter(Boolean)).toEqual(['LEADERS_TOGETHER']);
  });

  test('nobody moves to another subject, stage or track', () => {
    const requests = [request('Small', 1, 'english')];
    expect(plan({ posts: [over, under], requests, staff: [wang, li] }).moves).toEqual([]);
    const control = teacher('Control', 'Full', { track: 'control' });
    const primary = teacher('Primary', 'Full', { stage: 'primary' });
    expect(plan({ posts: [over, under], requests: [request('Small', 5)], staff: [control, primary] }).moves).toEqual([]);
  });
});

describe('a published assignment', () => {
  const pinned = published(wang, 'Small');
  const given = { posts: [over, under], requests: [request('Small', 2)], staff: [wang, li, zhao], assignments: [pinned] };
  const ruleIn = (changed: Partial<MarketOfSpec>) => {
    const result = plan({ ...given, ...changed });
    return result.assignments.includes(pinned) ? 'stays' : result.ruleAgainst(pinned).code;
  };

  test('stays pinned although others would now cost less', () => {
    const dear = teacher('Wang', 'Full', { atSchoolSince: '2021-08-01' });
    expect(ruleIn({ staff: [dear, li, zhao], requests: [request('Small', 1)] })).toBe('stays');
  });

  test('keeps its seat before a new request in a shortage subject', () => {
    const one = posts('Small', { authorised: 50, occupied: 49, vacant: 1, entitled: 50 });
    expect(ruleIn({ posts: [over, one], requests: [request('Small', 1), request('Small', 1, 'music')] })).toBe('stays');
  });

  test('is removed by a rule that now forbids it, and the rule is named', () => {
    expect(ruleIn({})).toBe('stays');
    expect(ruleIn({ posts: [over, posts('Small', { authorised: 45, occupied: 45, vacant: 0, entitled: 50 })] })).toBe('TARGET_FULL');
    expect(ruleIn({ posts: [posts('Full', {}), under] })).toBe('HOME_NOT_OVER_QUOTA');
    expect(ruleIn({ staff: [li, zhao] })).toBe('PERSON_LEFT');
    expect(ruleIn({ staff: [teacher('Wang', 'Elsewhere'), li, zhao] })).toBe('PERSON_LEFT');
    expect(ruleIn({ staff: [{ ...wang, exemptions: ['certified-illness'] }, li, zhao] })).toBe('NOT_ELIGIBLE');
    expect(ruleIn({ staff: [wang] })).toBe('LAST_OF_SUBJECT');
    expect(ruleIn({ schools: [school('Small', { closed: true })] })).toBe('TARGET_CLOSED');
  });

  test('of two into one seat the one with fewer points stays', () => {
    const [near, far] = [published(wang, 'Small', { cost: 40 }), published(li, 'Small', { cost: 90 })];
    const one = posts('Small', { authorised: 50, occupied: 49, vacant: 1, entitled: 50 });
    const result = plan({ ...given, posts: [over, one], assignments: [far, near] });
    expect(result.assignments).toEqual([near]);
    expect(result.ruleAgainst(far).code).toBe('TARGET_FULL');
  });
});

describe('a run', () => {
  const members = ['A', 'B', 'C', 'D', 'E', 'F'].map((name) => teacher(name, 'Full'));

  test('is not repeated for the same input', () => {
    const given = { posts: [over, under], requests: [request('Small', 2)], staff: [wang, li] };
    const first = planMarket(marketFacts(given));
    const again = planMarket(marketFacts({ ...given, assignments: [...first.assignments] }), first.run!.problemHash);
    expect(again.run).toBeUndefined();
    expect(again.assignments).toEqual(first.assignments);
  });

  test('gives the same bytes however its facts are ordered', () => {
    const given = {
      posts: [over, under, posts('Third', { vacant: 3, occupied: 40 })],
      requests: [request('Small', 2), request('Third', 1)],
    };
    const expected = planMarket(marketFacts({ ...given, staff: members })).run!;
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: members.length }), fc.boolean(), (staff, turned) => {
        const requests = turned ? [...given.requests].reverse() : given.requests;
        const run = planMarket(marketFacts({ ...given, requests, staff })).run!;
        expect([run.problemHash, run.solution]).toEqual([expected.problemHash, expected.solution]);
      }),
    );
  });

  test('settles equals by the published lottery seed', () => {
    const chosen = (lotterySeed: number) =>
      plan({ posts: [over, under], requests: [request('Small', 1)], staff: members, lotterySeed }).assignments[0]!.name;
    expect(chosen(1)).toBe(chosen(1));
    expect(new Set([1, 2, 3, 4, 5, 6, 7, 8].map(chosen)).size).toBeGreaterThan(1);
  });

  test('sends who has been at the school longest, and the nearest first', () => {
    const schools = [
      school('Full'),
      school('Small'),
      school('Far', { township: '坡妹镇' }),
      school('City', { township: '纳福街道', area: 'urban' }),
    ];
    const room = (code: string) => posts(code, { occupied: 45, vacant: 5 });
    const senior = teacher('Senior', 'Full', { atSchoolSince: '2005-09-01' });
    const given = { schools, staff: [wang, li, senior], requests: [request('Small', 1), request('Far', 1), request('City', 1)] };
    const { assignments } = plan({ ...given, posts: [posts('Full', { occupied: 51 }), ...['Small', 'Far', 'City'].map(room)] });
    expect(assignments).toMatchObject([{ name: 'Senior', toSchool: 'Small', cost: 2010, why: { cost: { distance: 'same-township' } } }]);
    const two = plan({ ...given, posts: [posts('Full', { occupied: 52 }), ...['Small', 'Far', 'City'].map(room)] });
    expect(new Set(two.assignments.map(({ toSchool }) => toSchool))).toEqual(new Set(['Small', 'Far']));
  });
});

describe('any county', () => {
  const units = ['A', 'B', 'C', 'D'];
  const subjects = ['mathematics', 'music', 'english'] as const;
  const unit = fc.record({ occupied: fc.nat(12), entitled: fc.nat(12), vacant: fc.nat(4) });
  const person = fc.record({
    at: fc.constantFrom(...units),
    subject: fc.constantFrom(...subjects),
    since: fc.constantFrom('2000-09-01', '2015-09-01', '2024-09-01'),
  });
  const wish = fc.record({ at: fc.constantFrom(...units), subject: fc.constantFrom(...subjects), count: fc.nat(4) });

  test('never gives above what it has too many, takes above its room, or loses a subject', () => {
    fc.assert(
      fc.property(
        fc.tuple(unit, unit, unit, unit),
        fc.array(person, { maxLength: 30 }),
        fc.array(wish, { maxLength: 8 }),
        (all, people, wishes) => {
          const staff = people.map(({ at, subject, since }, index) => teacher(`P${index}`, at, { subject, atSchoolSince: since }));
          const requests = [...new Map(wishes.map(({ at, subject, count }) => [`${at}/${subject}`, request(at, count, subject)])).values()];
          const { assignments } = plan({ posts: all.map((figures, index) => posts(units[index]!, figures)), staff, requests });
          units.forEach((code, index) => {
            const { occupied, entitled, vacant } = all[index]!;
            const [out, into] = [
              assignments.filter((move) => move.fromSchool === code),
              assignments.filter((move) => move.toSchool === code),
            ];
            expect(out.length).toBeLessThanOrEqual(Math.max(0, occupied - entitled));
            expect(into.length).toBeLessThanOrEqual(Math.max(0, Math.min(vacant, entitled - occupied)));
            for (const subject of subjects) {
              const leaving = out.filter((move) => move.subject === subject).length;
              const there = staff.filter((member) => member.schoolCode === code && member.subject === subject).length;
              if (leaving > 0) expect(leaving).toBeLessThan(there);
            }
          });
        },
      ),
    );
  });

  test('what anything else costs is the sum of the moves that it forces, the person’s own first', () => {
    const chains = { several: 0, one: 0 };
    fc.assert(
      fc.property(fc.array(person, { minLength: 4, maxLength: 20 }), fc.array(wish, { minLength: 2, maxLength: 8 }), (people, wishes) => {
        const staff = people.map(({ at, subject, since }, index) => teacher(`P${index}`, at, { subject, atSchoolSince: since }));
        const requests = [...new Map(wishes.map(({ at, subject, count }) => [`${at}/${subject}`, request(at, count, subject)])).values()];
        const figures = [
          { occupied: 12, entitled: 4 },
          { occupied: 10, entitled: 6 },
          ...[2, 4].map((vacant) => ({ occupied: 3, entitled: 9, vacant })),
        ];
        const { run } = plan({ posts: figures.map((figure, index) => posts(units[index]!, figure)), staff, requests });
        for (const { personId } of run ? staff : []) {
          const card = explainPerson(run!.problem, run!.solution, personId);
          for (const { extraCost, steps, points, seatValue } of card?.options ?? []) {
            expect(steps.reduce((sum, { change }) => sum + change, 0)).toBe(extraCost ?? 0);
            if (steps.length > 0) expect(steps[0]).toMatchObject({ personId, to: { cost: points, seatValue } });
            chains[steps.length > 1 ? 'several' : 'one'] += 1;
          }
          const next = card?.runnerUp;
          if (next) expect(next.steps.reduce((sum, { change }) => sum + change, 0)).toBe(next.extraCost);
        }
      }),
      { numRuns: 300 },
    );
    expect(chains.several).toBeGreaterThan(0);
  });
});
