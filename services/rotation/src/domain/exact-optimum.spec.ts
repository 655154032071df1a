import * as fc from 'fast-check';
import { marketFacts, posts, request, school, teacher } from '../../test/market-facts-of';
import type { StaffMember } from './facts';
import type { MarketFacts } from './market-facts';
import { costOf, seatValueOf } from './move-cost';
import { planMarket } from './plan-market';

const townships: Record<string, string> = { A: '者楼街道', B: '坡妹镇', X: '者楼街道', Y: '坡妹镇' };
const schools = Object.entries(townships).map(([code, township]) => school(code, { township }));
const subjects = ['mathematics', 'music'] as const;

type Move = { member: StaffMember; to: string };

function value({ member, to }: Move, facts: MarketFacts): number {
  const { schools: known, parameters, on } = facts;
  return costOf(member, known.get(member.schoolCode)!, known.get(to)!, parameters, on).total - seatValueOf(parameters);
}

/** Whether a set of moves keeps every rule, said again in the plainest way. */
function holds(moves: readonly Move[], facts: MarketFacts): boolean {
  const count = (test: (move: Move) => boolean) => moves.filter(test).length;
  const givers = facts.posts.every(({ schoolCode, occupied, entitled }) => {
    return count(({ member }) => member.schoolCode === schoolCode) <= Math.max(0, occupied - entitled!);
  });
  const takers = facts.posts.every(({ schoolCode, occupied, entitled, vacant }) => {
    return count(({ to }) => to === schoolCode) <= Math.max(0, Math.min(vacant, entitled! - occupied));
  });
  const lines = facts.requests.every(
    (line) => count(({ member, to }) => to === line.schoolCode && member.subject === line.subject) <= line.count,
  );
  const lasting = facts.subjectCounts.every(({ schoolCode, subject, own }) => {
    return own === 0 || count(({ member }) => member.schoolCode === schoolCode && member.subject === subject) < own;
  });
  return givers && takers && lines && lasting;
}

/** The best of all sets of moves, by trying every one. */
function best(facts: MarketFacts, index = 0, moves: readonly Move[] = []): number {
  if (!holds(moves, facts)) return Infinity;
  if (index === facts.staff.length) return moves.reduce((sum, move) => sum + value(move, facts), 0);
  const member = facts.staff[index]!;
  const open = facts.requests.filter((line) => line.subject === member.subject && line.schoolCode !== member.schoolCode);
  return Math.min(best(facts, index + 1, moves), ...open.map(({ schoolCode: to }) => best(facts, index + 1, [...moves, { member, to }])));
}

const person = fc.record({
  at: fc.constantFrom('A', 'B'),
  subject: fc.constantFrom(...subjects),
  since: fc.constantFrom('2010-09-01', '2014-09-01', '2018-09-01'),
});
const line = fc.record({ at: fc.constantFrom('X', 'Y'), subject: fc.constantFrom(...subjects), count: fc.integer({ min: 1, max: 3 }) });

test('the plan is the best of all that keep the rules: caps of both schools, of subjects and of requests at once', () => {
  fc.assert(
    fc.property(
      fc.array(person, { maxLength: 6 }),
      fc.array(line, { maxLength: 4 }),
      fc.tuple(fc.nat(3), fc.nat(3), fc.nat(3), fc.nat(3)),
      (people, lines, [givesA, givesB, roomX, roomY]) => {
        const staff = people.map(({ at, subject, since }, index) => teacher(`P${index}`, at, { subject, atSchoolSince: since }));
        const requests = [...new Map(lines.map(({ at, subject, count }) => [`${at}/${subject}`, request(at, count, subject)])).values()];
        const facts = marketFacts({
          schools,
          staff,
          requests,
          posts: [
            posts('A', { occupied: 50 + givesA }),
            posts('B', { occupied: 50 + givesB }),
            posts('X', { occupied: 40, vacant: roomX }),
            posts('Y', { occupied: 40, vacant: roomY }),
          ],
        });
        const { assignments } = planMarket(facts);
        const reached = assignments.reduce((sum, { cost }) => sum + cost - seatValueOf(facts.parameters), 0);
        expect(reached).toBe(best(facts));
      },
    ),
    { numRuns: 200 },
  );
});
