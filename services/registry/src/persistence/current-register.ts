import type { Transaction } from '@jiaobian/database';
import type { ApprovedTotalRow, CensusRow, RosterRow, SchoolPostsRow, SchoolRow } from '../domain/county-tables';

/** A person as the register knows them: by an id that follows from the identity number, never by the number itself. */
export type RegisteredPerson = Omit<RosterRow, 'identityNumber'> & { personId: string };

/** What is in force now but for the roster (see `compareRoster`), in the shapes of the workbook. */
export interface CurrentRegister {
  version: number;
  schools: SchoolRow[];
  census: CensusRow[];
  approvedTotals: ApprovedTotalRow[];
  schoolPosts: SchoolPostsRow[];
}

const schoolColumns = `school_code as "schoolCode", name, township, kind, area, teaching_point as "teachingPoint", stages, status,
  supplement_grounds as "supplementGrounds"`;
export async function loadRegister(transaction: Transaction): Promise<CurrentRegister> {
  const version = await registerVersion(transaction);
  return {
    version,
    schools: await transaction.query<SchoolRow>(`select ${schoolColumns} from schools order by school_code`),
    census: await transaction.query<CensusRow>(
      `select c.census_on as "censusDate", l.school_code as "schoolCode", l.stage, l.grade, l.classes, l.pupils, l.boarders
         from census_lines l join censuses c on c.county_code = l.county_code and c.id = l.census_id
        where c.id = (select id from censuses order by census_on desc, recorded_at desc limit 1)`,
    ),
    approvedTotals: await transaction.query<ApprovedTotalRow>(
      `select track, posts, document_number as "documentNumber", approved_on as "approvedOn" from approved_totals`,
    ),
    schoolPosts: await transaction.query<SchoolPostsRow>(
      `select school_code as "schoolCode", stage, track, posts, document_number as "documentNumber" from school_posts`,
    ),
  };
}

async function registerVersion(transaction: Transaction): Promise<number> {
  const [row] = await transaction.query<{ version: number }>('select version from registers');
  return row?.version ?? 0;
}

/** From here on the staff of the county is that of this import's roster. */
export async function putRosterInForce(transaction: Transaction, importId: string): Promise<void> {
  await transaction.change('update registers set roster_import_id = $1', [importId]);
}

/** Takes the register for this transaction and moves its version on; two confirms of a county stand in line here. */
export async function lockRegister(transaction: Transaction): Promise<number> {
  const [row] = await transaction.query<{ version: number }>(
    `insert into registers as known (version) values (1) on conflict (county_code) do update set version = known.version + 1 returning version`,
  );
  return row!.version - 1;
}
