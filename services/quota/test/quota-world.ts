import { randomUUID } from 'node:crypto';
import {
  censusRecorded,
  importConfirmed,
  schoolRecorded,
  type HoldLine,
  type HoldRequest,
  type RegistrationRequest,
  type TransferRequest,
} from '@jiaobian/contracts';
import type { Stage, SupplementGround } from '@jiaobian/kernel';
import { eventually, startTestServices, testCounty, type TestServices } from '@jiaobian/testing';
import { quotaService } from '../src/index';

export interface SchoolOfTest {
  code: string;
  stages: { stage: Stage; pupils: number; classes: number; boarders?: number }[];
  supplementGrounds?: SupplementGround[];
  area?: 'urban' | 'town' | 'rural';
  teachingPoint?: boolean;
  closed?: boolean;
}

/** A county as the registry tells of it, and requests of its offices with only what a test is about. */
export class QuotaWorld {
  private constructor(readonly services: TestServices) {}

  static async start(): Promise<QuotaWorld> {
    return new QuotaWorld(await startTestServices({ definitions: [quotaService] }));
  }

  /** Of services that a test has started with others beside them. */
  static of(services: TestServices): QuotaWorld {
    return new QuotaWorld(services);
  }

  stop(): Promise<void> {
    return this.services.stop();
  }

  bureau(account = 'bureau-clerk', county?: string) {
    return this.services.as('education-bureau', { account, county });
  }

  office(account = 'office-clerk') {
    return this.services.as('quota-office', { account, name: '编办李主任' });
  }

  auditor(county?: string) {
    return this.services.as('auditor', { county });
  }

  /** Tells of schools and their census as the registry does, and waits until the entitlements are there. */
  async census(
    schools: readonly SchoolOfTest[],
    options: { on?: string; county?: string; importId?: string; censusId?: string } = {},
  ): Promise<string> {
    const { on = '2026-09-01', county = testCounty, importId = randomUUID(), censusId = randomUUID() } = options;
    for (const { code, stages, area = 'urban', teachingPoint = false, closed = false, supplementGrounds } of schools) {
      const own = { name: `学校${code}`, township: '者楼街道', kind: 'primary', area, teachingPoint, closed };
      const facts = { ...own, ...(supplementGrounds && { supplementGrounds }) };
      await this.services.publish(schoolRecorded, { importId, schoolCode: code, ...facts }, { county });
      await this.services.publish(censusRecorded, { importId, censusId, censusOn: on, schoolCode: code, stages }, { county });
    }
    await this.services.publish(
      importConfirmed,
      { importId, censusId, confirmedBy: 'bureau-clerk', schools: schools.length, staff: 0 },
      { county },
    );
    await eventually(
      async () => {
        const rows = await this.services.query('quota', 'select 1 from confirmed_imports where import_id = $1', [importId]);
        if (rows.length === 0) throw new Error('the import is not known yet');
      },
      { withinMs: 120_000 },
    );
    await this.services.settled();
    return censusId;
  }

  register(
    posts: RegistrationRequest['posts'],
    totals: Partial<Record<'quota' | 'control' | 'headcount', number>>,
    options: { importId?: string; document?: string; decidedOn?: string; dryRun?: boolean; county?: string } = {},
  ) {
    const { importId = randomUUID(), document = '册编〔2025〕3号', decidedOn = '2025-01-20', dryRun, county } = options;
    const request: RegistrationRequest = {
      importId,
      posts,
      totals: Object.entries(totals).map(([track, total]) => ({
        track: track as 'quota',
        total,
        documentNumber: document,
        decidedOn,
      })),
    };
    return this.bureau('bureau-clerk', county).post('/api/quota/registrations', request, { dryRun });
  }

  holdRequest(lines: Omit<HoldLine, 'lineId'>[], change: Partial<HoldRequest> = {}): HoldRequest {
    return {
      holdId: randomUUID(),
      caseId: randomUUID(),
      caseKind: 'adjustment',
      caseRevision: 1,
      schoolYear: 2026,
      reason: '2027 年度编制调整',
      contributors: [],
      expiresInDays: 60,
      lines: lines.map((line, index) => ({ lineId: `line-${index + 1}`, ...line })),
      ...change,
    };
  }

  hold(lines: Omit<HoldLine, 'lineId'>[], change: Partial<HoldRequest> = {}) {
    return this.bureau().post('/api/quota/holds', this.holdRequest(lines, change));
  }

  transferRequest(holdId: string, change: Partial<TransferRequest> = {}): TransferRequest {
    return {
      transferId: randomUUID(),
      holdId,
      effectiveOn: '2027-02-01',
      decision: { documentNumber: '册编办〔2027〕1号', meeting: '2027年第1次编委会', decidedOn: '2027-01-28' },
      ...change,
    };
  }

  transfer(holdId: string, change: Partial<TransferRequest> = {}) {
    return this.office().post('/api/quota/transfers', this.transferRequest(holdId, change));
  }

  /** What `work` records is recorded at noon of this day: a ledger of years need not wait for them. */
  async onDay<Result>(day: string, work: () => Promise<Result>): Promise<Result> {
    const tell = (now: string) =>
      this.services.query(
        'quota',
        `create or replace function ledger_clock() returns timestamptz language sql volatile as $$ select ${now} $$`,
      );
    await tell(`timestamptz '${day}T04:00:00Z'`);
    try {
      return await work();
    } finally {
      await tell('clock_timestamp()');
    }
  }

  /** The hold's days are over, as they will be one day by themselves. */
  async letExpire(holdId: string): Promise<void> {
    await this.services.query('quota', `update holds set expires_at = clock_timestamp() - interval '1 second' where id = $1`, [holdId]);
  }

  /** Balances by unit/stage/track/state, zero ones left out. */
  async balances(county = testCounty): Promise<Record<string, number>> {
    const rows = await this.services.query<{ place: string; balance: number }>(
      'quota',
      `select unit || '/' || stage || '/' || track || '/' || state as place, balance::int as balance from accounts
       where county_code = $1 and balance <> 0 order by 1`,
      [county],
    );
    return Object.fromEntries(rows.map(({ place, balance }) => [place, balance]));
  }

  /** Events of one type in the order in which they were appended. */
  async published<Data>(type: string): Promise<Data[]> {
    const rows = await this.services.query<{ data: Data }>(
      'quota',
      `select envelope->'data' as data from outbox where envelope->>'type' = $1 order by id`,
      [type],
    );
    return rows.map(({ data }) => data);
  }

  differences(county = testCounty) {
    return this.services.query('quota', 'select * from verify_ledger($1) union all select * from verify_named_posts($1)', [county]);
  }
}
