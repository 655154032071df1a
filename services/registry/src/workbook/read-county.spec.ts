import { demoCounty } from '@jiaobian/demo-county';
import { badCells, identityNumberAsName } from '../../test/fixtures/bad-cells';
import { badFiles } from '../../test/fixtures/bad-files';
import { badRows } from '../../test/fixtures/bad-rows';
import { csvWith } from '../../test/fixtures/csv-with';
import { editedWorkbook, workbookWith } from '../../test/fixtures/edited-workbook';
import { smallCounty, wei } from '../../test/fixtures/small-county';
import { tableNames, type CountyRows } from '../domain/county-tables';
import type { CountyReading } from './county-reading';
import { readCounty } from './read-county';
import { writeCountyCsv } from './write/county-csv';
import { writeCountyWorkbook } from './write/county-workbook';

// 200,000 rows and 64 MB of blanks take a few seconds on a busy machine.
jest.setTimeout(60_000);

/** The rows as they were written: without the places they were read from. */
function rowsOf({ tables }: CountyReading): CountyRows {
  const without = tableNames.map((table) => [table, tables[table].map(({ source: _source, ...row }) => row)]);
  return Object.fromEntries(without) as CountyRows;
}

function problemsOf(reading: CountyReading): string[] {
  return reading.problems.map(({ code, cell }) => `${code} ${cell}`);
}

async function rosterOf(cells: Parameters<typeof workbookWith>[1]) {
  const reading = await readCounty(await workbookWith('教职工', cells));
  expect(problemsOf(reading)).toEqual([]);
  return reading.tables.roster;
}

describe('a county that is in order', () => {
  const { schools, census, roster, approvedTotals, schoolPosts } = demoCounty({ seed: 3, census: 2026 });
  const demo: CountyRows = { schools, census, roster, approvedTotals, schoolPosts };

  it('is read from a workbook as it was written, without a problem', async () => {
    const reading = await readCounty([{ name: 'county.xlsx', content: await writeCountyWorkbook(demo) }]);
    expect(reading.problems).toEqual([]);
    expect(rowsOf(reading)).toEqual(demo);
    expect(reading.tables.roster[0]!.source).toEqual({ sheet: '教职工', row: 2 });
    expect(reading.tables.roster.at(-1)!.source.row).toBe(2501);
  });

  it.each(['utf-8', 'gb18030'] as const)('is read from CSV in %s as it was written', async (encoding) => {
    const files = writeCountyCsv(demo, encoding);
    expect(files[0]!.content.subarray(0, 3).toString('hex') === 'efbbbf').toBe(encoding === 'utf-8');
    const reading = await readCounty(files);
    expect(reading.problems).toEqual([]);
    expect(rowsOf(reading)).toEqual(demo);
    expect(reading.tables.schools[0]!.source).toEqual({ sheet: '学校.csv', row: 2 });
  });

  it('may leave out what the rest of the row says', async () => {
    const [person] = await rosterOf({ C2: null, D2: null, I2: null, J2: '高级教师', K2: null });
    expect(person).toMatchObject({ gender: 'male', birthDate: '1982-02-07', employment: 'regular', position: 'teacher' });
  });
});

describe('dates, digits and spaces', () => {
  it.each([
    '2005-09-01',
    '2005-9-1',
    '2005/9/1',
    '2005.9.1',
    '2005年9月1日',
    '20050901',
    '２００５－０９－０１',
    ' 2005-09-01 ',
    '2005-09-01 00:00:00',
  ])('the text %p is 1 September 2005', async (text) => {
    expect((await rosterOf({ L2: text }))[0]!.enteredEducationOn).toBe('2005-09-01');
  });

  it('a serial day is read with and without the format of a date', async () => {
    const roster = await rosterOf({ L2: 38596, L3: new Date('1999-09-01T00:00:00Z'), L4: 20240901 });
    expect(roster.map((person) => person.enteredEducationOn)).toEqual(['2005-09-01', '1999-09-01', '2024-09-01']);
  });

  it('serial days of the 1904 system are read as the days that the sheet shows', async () => {
    const files = await editedWorkbook((workbook) => {
      workbook.properties.date1904 = true;
      const cell = workbook.getWorksheet('教职工')!.getCell('L2');
      cell.value = 38596 - 1462;
      cell.numFmt = 'yyyy"年"m"月"d"日"';
    });
    expect((await readCounty(files)).tables.roster[0]!.enteredEducationOn).toBe('2005-09-01');
  });

  it('full-width digits and spaces are the plain ones', async () => {
    const files = await workbookWith('学年初统计', { B2: ' ５２２３２７０００１　', F2: '１８０', C2: '　小学 ' });
    const reading = await readCounty(files);
    expect(problemsOf(reading)).toEqual([]);
    expect(rowsOf(reading)).toEqual(smallCounty);
  });

  it('the space inside a short name is taken out, the one of a foreign name stays', async () => {
    const roster = await rosterOf({ B2: '韦　明', B3: 'Anna Luo' });
    expect(roster.map((person) => person.name).slice(0, 2)).toEqual(['韦明', 'Anna Luo']);
  });

  it('a code kept as a number, rich text and an identity number in full width are read', async () => {
    const wide = [...wei.identityNumber].map((digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).join('');
    const [person] = await rosterOf({
      E2: 5223270001,
      B2: { richText: [{ text: '韦' }, { text: '文明', font: { bold: true } }] },
      A2: wide,
    });
    expect(person).toMatchObject({ schoolCode: '5223270001', name: '韦文明', identityNumber: wei.identityNumber });
  });

  it('headers may carry a star, a unit or another usual name; a column of remarks is passed over', async () => {
    const renamed = { A1: '身份证号码', B1: ' 姓 名 *', J1: '职称(现聘)', Q1: '备注', Q2: '=' };
    expect(await rosterOf(renamed)).toHaveLength(3);
  });
});

describe('what supplementary quota rests on', () => {
  it('may be left out: a file of before these columns is read as it was, with none of it', async () => {
    const files = await editedWorkbook((workbook) => {
      workbook.getWorksheet('学校')!.spliceColumns(9, 1);
      workbook.getWorksheet('学年初统计')!.spliceColumns(7, 1);
    });
    const reading = await readCounty(files);
    expect(problemsOf(reading)).toEqual([]);
    expect(reading.tables.schools.map(({ supplementGrounds }) => supplementGrounds)).toEqual([[], []]);
    expect(reading.tables.census.map(({ boarders }) => boarders)).toEqual([0, 0, 0]);
  });

  it('is read by the words of the offices, several grounds in one cell', async () => {
    const { tables } = await readCounty(await workbookWith('学校', { I2: '民族乡镇, 中心校', I3: '山区' }));
    expect(tables.schools.map(({ supplementGrounds }) => supplementGrounds)).toEqual([['ethnic', 'central-primary'], ['mountain']]);
  });
});

describe('each problem is named at its place, in Chinese and English', () => {
  it.each([...badFiles, ...badCells, ...badRows])('$what', async ({ files, code, sheet, cell, value }) => {
    const reading = await readCounty(await files());
    const found = reading.problems.find((problem) => problem.code === code && problem.sheet === sheet && problem.cell === cell);
    expect(problemsOf(reading)).toContain(`${code} ${cell}`);
    expect(found).toBeDefined();
    if (value !== undefined) expect(found!.value).toBe(value);
    for (const words of [found!.message, found!.expected]) {
      expect(words.zh).toMatch(/\p{Script=Han}|\d/u);
      expect(`${words.zh}${words.en}`).not.toMatch(/[{}]/);
      expect(words.en).not.toBe('');
    }
    expect(found!.severity === 'error' ? reading.errorCount : reading.warningCount).toBeGreaterThan(0);
  });

  it('a bad cell causes no second problem elsewhere', async () => {
    for (const { files, code, cell } of badCells.filter((bad) => bad.sheet !== '教职工.csv' && bad.sheet !== '编制总量.csv')) {
      const others = problemsOf(await readCounty(await files())).filter((problem) => problem !== `${code} ${cell}`);
      // The school whose own code is bad is in no list; merged cells leave one blank.
      expect(
        others.filter((problem) => !/^(SCHOOL\.UNKNOWN|CELL\.MISSING|POSTS\.TRACK_WITHOUT_TOTAL|CENSUS\.TWICE)/.test(problem)),
      ).toEqual([]);
    }
  });

  it('every row is judged, also after one with several problems', async () => {
    const reading = await readCounty(await workbookWith('教职工', { A2: 'x', L2: 'y', B3: null, E4: '5223279999' }));
    expect(problemsOf(reading)).toEqual(['IDENTITY.NOT_18_PLACES A2', 'CELL.NOT_A_DATE L2', 'CELL.MISSING B3', 'SCHOOL.UNKNOWN E4']);
    expect(reading.tables.roster.map((person) => person.source.row)).toEqual([4]);
  });

  it('no problem shows an identity number, not even one in the wrong column', async () => {
    for (const files of [await identityNumberAsName(), ...(await Promise.all([...badCells, ...badRows].map((bad) => bad.files())))]) {
      const shown = JSON.stringify((await readCounty(files)).problems.map(({ value, message, expected }) => [value, message, expected]));
      expect(shown).not.toMatch(/\d{15}/);
    }
  });

  it('a thousand problems are listed and all are counted, the cut of a sheet always among them', async () => {
    const lines = Array.from({ length: 3000 }, () => '2026-09-01,5223270001,小学,一年级,-1,-2');
    const files = csvWith('学年初统计', ['统计日期,学校代码,学段,年级,班级数,学生数', ...lines].join('\n'));
    const reading = await readCounty(files, { limits: { rowsPerSheet: 2500 } });
    expect(reading.problems).toHaveLength(1000);
    expect(reading.errorCount).toBe(2500 * 2 + 1 + 2499);
    expect(reading.problems.map(({ code }) => code)).toContain('SHEET.TOO_MANY_ROWS');
  });

  it('a warning alone does not make an error', async () => {
    const reading = await readCounty(await workbookWith('学年初统计', { E4: 0 }));
    expect(reading).toMatchObject({ errorCount: 0, warningCount: 1 });
  });
});

describe('which table a file is', () => {
  it('is told by its headers where its name says nothing', async () => {
    const files = writeCountyCsv(smallCounty).map((file, index) => ({ ...file, name: `upload-${index}.csv` }));
    expect(rowsOf(await readCounty(files))).toEqual(smallCounty);
  });

  it('is told by its name with a number in front', async () => {
    const files = writeCountyCsv(smallCounty).map((file, index) => ({ ...file, name: `folder/${index + 1}-${file.name}` }));
    expect((await readCounty(files)).problems).toEqual([]);
  });

  it('a single table may be asked for', async () => {
    const roster = writeCountyCsv(smallCounty).filter((file) => file.name === '教职工.csv');
    const reading = await readCounty(roster, { requiredTables: ['roster'] });
    expect(reading).toMatchObject({ errorCount: 0, tablesGiven: ['roster'] });
  });
});

describe('while a large file is read', () => {
  it('progress is told and other work goes on', async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `S${index},校${index},纳福街道,小学,城区,否,小学,在办`);
    const files = csvWith('学校', ['学校代码,学校名称,乡镇,办学类型,城乡,是否教学点,学段,状态', ...lines].join('\n'));
    let turns = 0;
    let reading = true;
    const count = () => {
      turns++;
      if (reading) setImmediate(count);
    };
    setImmediate(count);
    const seen: { rowsRead: number; turns: number }[] = [];
    const result = await readCounty(files, { onProgress: ({ rowsRead }) => seen.push({ rowsRead, turns }) });
    reading = false;
    expect(seen.length).toBeGreaterThan(8);
    const ofSchools = seen.slice(0, 9);
    ofSchools.slice(1).forEach((now, index) => {
      expect(now.rowsRead).toBeGreaterThan(ofSchools[index]!.rowsRead);
      expect(now.turns).toBeGreaterThan(ofSchools[index]!.turns);
    });
    expect(seen.at(-1)!.rowsRead).toBe(result.rowsRead);
  });
});
