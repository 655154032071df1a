import { smallCounty } from '../../../test/fixtures/small-county';
import { tableNames, type CountyRows, type CountyTables, type TableName } from '../county-tables';
import { identified } from '../identified-person';
import { peopleAtOtherSchools } from '../people-at-other-schools';
import { compareTables, type CurrentTables } from './compare-tables';

const idOf = (identityNumber: string) => `id of ${identityNumber}`;

function fromFile(rows: CountyRows): CountyTables {
  const sourced = tableNames.map((table) => [
    table,
    rows[table].map((row, index) => ({ ...row, source: { sheet: table, row: index + 2 } })),
  ]);
  return Object.fromEntries(sourced) as CountyTables;
}

const current: CurrentTables = {
  ...smallCounty,
  roster: smallCounty.roster.map(({ identityNumber, ...person }) => ({ ...person, personId: idOf(identityNumber) })),
};

function compare(edit: (rows: CountyRows) => void, given: readonly TableName[] = tableNames) {
  const rows = structuredClone(smallCounty);
  edit(rows);
  const tables = fromFile(rows);
  return compareTables(current, { ...tables, roster: tables.roster.map((person) => identified(person, idOf)) }, given);
}

describe('what a file would change', () => {
  it('the same file again changes nothing', () => {
    for (const difference of Object.values(compare(() => undefined)))
      expect(difference).toMatchObject({ added: [], changed: [], closed: [] });
  });

  it('the order of the rows and of a school’s stages means nothing', () => {
    const difference = compare((rows) => {
      rows.schools.reverse();
      rows.roster.reverse();
    });
    expect(difference.schools.unchanged).toBe(2);
    expect(difference.roster.unchanged).toBe(3);
  });

  it('a field that differs is named with both values', () => {
    const { census } = compare((rows) => (rows.census[0]!.pupils = 200));
    expect(census.changed.map(({ differences }) => differences)).toEqual([[{ field: 'pupils', before: 180, after: 200 }]]);
  });

  it('a school that the list leaves out stays open', () => {
    expect(compare((rows) => rows.schools.pop()).schools).toMatchObject({ closed: [], changed: [], unchanged: 2 });
  });

  it('a school marked 撤并 is closed', () => {
    const { schools } = compare((rows) => (rows.schools[1]!.status = 'closed'));
    expect(schools.closed.map((school) => school.name)).toEqual(['册亨县高洛中学']);
    expect(schools.changed).toEqual([]);
  });

  it('whoever the roster leaves out has left', () => {
    const { roster } = compare((rows) => rows.roster.shift());
    expect(roster.closed.map((person) => person.name)).toEqual(['韦文明']);
  });

  it('a person with another number is another person, and no difference shows a number', () => {
    const { roster } = compare((rows) => (rows.roster[0]!.identityNumber = '11010519491231002X'));
    expect(roster.added.map((person) => person.name)).toEqual(['韦文明']);
    expect(roster.closed.map((person) => person.name)).toEqual(['韦文明']);
    const changed = compare((rows) => (rows.roster[0]!.name = '韦文')).roster.changed;
    expect(changed.map(({ differences }) => differences)).toEqual([[{ field: 'name', before: '韦文明', after: '韦文' }]]);
  });

  it('the census of another day is added and leaves the earlier one alone', () => {
    const { census } = compare((rows) => rows.census.forEach((row) => (row.censusDate = '2027-09-01')));
    expect(census).toMatchObject({ closed: [], changed: [] });
    expect(census.added).toHaveLength(3);
  });

  it('a grade that the census of its day no longer has is closed', () => {
    expect(compare((rows) => rows.census.pop()).census.closed).toHaveLength(1);
  });

  it('posts that the file no longer states are closed', () => {
    expect(compare((rows) => rows.schoolPosts.pop()).schoolPosts.closed).toMatchObject([{ schoolCode: '5223270002', posts: 50 }]);
  });

  it('a table that was not given changes nothing', () => {
    const difference = compare((rows) => Object.assign(rows, { roster: [], census: [] }), ['schools']);
    expect(difference.roster).toEqual({ added: [], changed: [], closed: [], unchanged: 3 });
    expect(difference.census).toEqual({ added: [], changed: [], closed: [], unchanged: 3 });
  });
});

describe('a person of the roster', () => {
  const roster = fromFile(smallCounty).roster.map((person) => identified(person, idOf));

  it('who is registered at another school is a problem at the cell of the number', () => {
    const schoolOf = new Map(roster.map((person, index) => [person.personId, index === 1 ? '5223270099' : person.schoolCode]));
    const problems = peopleAtOtherSchools(roster, schoolOf, 0);
    expect(problems).toMatchObject([
      { code: 'IDENTITY.AT_ANOTHER_SCHOOL', sheet: 'roster', row: 3, cell: 'A3', value: '5223************22' },
    ]);
    expect(problems[0]!.message.en).toContain('5223270099');
  });

  it('who is not registered yet is none', () => {
    expect(peopleAtOtherSchools(roster, new Map(), 0)).toEqual([]);
  });
});
