import { demoCounty } from './demo-county';

const isoWeights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2, 1];

/** GB 11643: the weighted sum over all eighteen places, X as 10, leaves 1 modulo 11. */
function weightedSum(identityNumber: string): number {
  return [...identityNumber].reduce((sum, digit, place) => sum + isoWeights[place]! * (digit === 'X' ? 10 : Number(digit)), 0);
}

const before = demoCounty({ seed: 7, census: 2025 });
const after = demoCounty({ seed: 7, census: 2026 });

function enrolment(county: typeof after, name: string, stage: string) {
  const { schoolCode } = county.schools.find((school) => school.name === name)!;
  const lines = county.census.filter((line) => line.schoolCode === schoolCode && line.stage === stage);
  return { classes: lines.reduce((sum, line) => sum + line.classes, 0), pupils: lines.reduce((sum, line) => sum + line.pupils, 0) };
}

function pupilsIn(county: typeof after, area: string): number {
  const codes = new Set(county.schools.filter((school) => school.area === area).map((school) => school.schoolCode));
  return county.census.filter((line) => codes.has(line.schoolCode)).reduce((sum, line) => sum + line.pupils, 0);
}

describe('the demo county', () => {
  it('is the same bytes for the same seed and another county for another seed', () => {
    expect(JSON.stringify(demoCounty({ seed: 7, census: 2026 }))).toBe(JSON.stringify(after));
    expect(JSON.stringify(demoCounty({ seed: 8, census: 2026 }))).not.toBe(JSON.stringify(after));
  });

  it('has 60 schools and teaching points in 14 townships and 2,500 people', () => {
    for (const county of [before, after]) {
      expect(county.schools).toHaveLength(60);
      expect(new Set(county.schools.map((school) => school.township)).size).toBe(14);
      expect(new Set(county.schools.map((school) => school.name)).size).toBe(60);
      expect(county.schools.filter((school) => school.teachingPoint).length).toBe(11);
      expect(county.roster).toHaveLength(2500);
    }
  });

  it('has the schools and sizes that S2 prints', () => {
    expect(enrolment(after, '册亨县纳福教育园区九年一贯制学校', 'primary')).toEqual({ classes: 30, pupils: 1350 });
    expect(enrolment(after, '册亨县纳福教育园区九年一贯制学校', 'junior')).toEqual({ classes: 12, pupils: 600 });
    expect(enrolment(after, '册亨县高洛中学', 'junior')).toEqual({ classes: 40, pupils: 2000 });
    expect(enrolment(before, '册亨县纳福街道第一小学', 'primary')).toEqual({ classes: 6, pupils: 270 });
    expect(enrolment(after, '册亨县纳福街道第一小学', 'primary')).toEqual({ classes: 24, pupils: 1080 });
    expect(enrolment(after, '册亨县民族中学', 'senior').pupils + enrolment(after, '册亨县第一高级中学', 'senior').pupils).toBe(5500);
    expect(enrolment(after, '册亨县中等职业学校', 'vocational').pupils).toBe(1500);
    const kindergartens = after.schools.filter((school) => school.kind === 'kindergarten').slice(0, 7);
    expect(kindergartens.map((school) => enrolment(after, school.name, 'kindergarten').classes)).toEqual([12, 12, 9, 12, 6, 9, 6]);
  });

  it('grows in the county seat and shrinks in the villages between the two censuses', () => {
    expect(pupilsIn(after, 'urban')).toBeGreaterThan(pupilsIn(before, 'urban') * 1.03);
    expect(pupilsIn(after, 'rural')).toBeLessThan(pupilsIn(before, 'rural') * 0.97);
    expect(after.schoolPosts).toEqual(before.schoolPosts);
  });

  it('gives everybody one valid identity number that agrees with birth date and gender', () => {
    expect(new Set(after.roster.map((person) => person.identityNumber)).size).toBe(2500);
    for (const person of after.roster) {
      expect(person.identityNumber).toMatch(/^522327\d{11}[\dX]$/);
      expect(weightedSum(person.identityNumber) % 11).toBe(1);
      expect(person.identityNumber.slice(6, 14)).toBe(person.birthDate.replaceAll('-', ''));
      expect(Number(person.identityNumber[16]) % 2 === 1).toBe(person.gender === 'male');
    }
  });

  it('has one backbone teacher in five', () => {
    for (const county of [before, after]) expect(county.roster.filter((person) => person.backbone)).toHaveLength(500);
  });

  it('keeps the schools’ posts inside the county totals and leaves posts in the pool', () => {
    for (const total of after.approvedTotals) {
      const atSchools = after.schoolPosts.filter((line) => line.track === total.track).reduce((sum, line) => sum + line.posts, 0);
      expect(atSchools).toBeLessThan(total.posts);
      expect(atSchools).toBeGreaterThan(total.posts * 0.9);
    }
  });

  it('has idle posts, a few schools over their posts, and no one on a track without posts', () => {
    const occupied = new Map<string, number>();
    for (const { schoolCode, stage, track } of after.roster) {
      if (track !== null) occupied.set(`${schoolCode}/${stage}/${track}`, (occupied.get(`${schoolCode}/${stage}/${track}`) ?? 0) + 1);
    }
    const spare = after.schoolPosts.map((line) => line.posts - (occupied.get(`${line.schoolCode}/${line.stage}/${line.track}`) ?? 0));
    const over = spare.filter((posts) => posts < 0).length;
    expect(over).toBeGreaterThanOrEqual(2);
    expect(over).toBeLessThan(after.schoolPosts.length / 5);
    expect(spare.filter((posts) => posts > 0).length).toBeGreaterThan(15);
    const named = new Set(after.schoolPosts.map((line) => `${line.schoolCode}/${line.stage}/${line.track}`));
    expect([...occupied.keys()].filter((unit) => !named.has(unit))).toEqual([]);
  });

  it('leaves shortage subjects open in village schools', () => {
    const villages = after.schools.filter((school) => school.area === 'rural' && school.stages.includes('primary'));
    const withoutMusic = villages.filter(
      ({ schoolCode }) => !after.roster.some((person) => person.schoolCode === schoolCode && person.subject === 'music'),
    );
    expect(withoutMusic.length).toBeGreaterThan(villages.length / 3);
  });

  it('has special-post cohorts of 3, 9 and 6 outside the county seat that take no post (S0)', () => {
    const seat = new Set(after.schools.filter((school) => school.area === 'urban').map((school) => school.schoolCode));
    const special = after.roster.filter((person) => person.employment === 'special-post');
    expect(['2027', '2028', '2029'].map((year) => special.filter((person) => person.serviceUntil?.startsWith(year)).length)).toEqual([
      3, 9, 6,
    ]);
    expect(special.every((person) => person.track === null && !seat.has(person.schoolCode))).toBe(true);
  });

  it('sees six people retire and the cohort of 2026 arrive between the censuses', () => {
    const earlier = new Set(before.roster.map((person) => person.identityNumber));
    const later = new Set(after.roster.map((person) => person.identityNumber));
    expect(before.roster.filter((person) => !later.has(person.identityNumber))).toHaveLength(6);
    expect(after.roster.filter((person) => !earlier.has(person.identityNumber))).toHaveLength(6);
  });

  it('scales to 2,500 schools and 100,000 people for benches', () => {
    const large = demoCounty({ seed: 7, census: 2026, schools: 2500, teachers: 100_000 });
    expect(large.schools).toHaveLength(2500);
    expect(new Set(large.schools.map((school) => school.name)).size).toBe(2500);
    expect(large.roster).toHaveLength(100_000);
    expect(new Set(large.roster.map((person) => person.identityNumber)).size).toBe(100_000);
  });
});
