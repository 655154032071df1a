import { randomUUID } from 'node:crypto';
import { censusRecorded, importConfirmed, schoolRecorded, type RegistrationRequest, type TransferRequest } from '@jiaobian/contracts';
import type { Transaction } from '@jiaobian/database';
import type { Role } from '@jiaobian/kernel';
import { quotaService } from '@jiaobian/quota';
import { eventually, startTestServices, type TestRequestOptions, type TestServices } from '@jiaobian/testing';
import { holdIdOf, transferIdOf } from '../src/domain/case-ids';
import { poolService } from '../src/index';

export const consent = { documentNumber: '册编办〔2027〕3号', meeting: '2027年第1次编委会', decidedOn: '2027-01-28', opinion: '同意' };

/** The transfer that a consent to this text of a case asks the ledger for. */
export function transferRequestOf(id: string, revision = 1): TransferRequest {
  return { transferId: transferIdOf(id, revision), holdId: holdIdOf(id, revision), effectiveOn: consent.decidedOn, decision: consent };
}

/** Pool and quota for real, and as many counties as there are tests: each begins with the same posts. */
export class PoolWorld {
  private counties = 0;

  private constructor(readonly services: TestServices) {}

  static async start(environment: Record<string, string> = {}): Promise<PoolWorld> {
    return new PoolWorld(await startTestServices({ definitions: [quotaService, poolService], environment }));
  }

  /** GROWN is entitled to 57 (1,080 pupils, 1 : 19) and holds 50; IDLE has 4 vacant posts too many; FULL is full; 3 posts lie in the pool. */
  async county(besides: RegistrationRequest['posts'] = []): Promise<CountyOfTest> {
    this.counties += 1;
    const county = new CountyOfTest(this.services, String(520_100 + this.counties));
    await county.register(besides);
    await county.census(besides);
    return county;
  }
}

export class CountyOfTest {
  constructor(
    readonly services: TestServices,
    readonly code: string,
  ) {}

  bureau(account = 'clerk') {
    return this.services.as('education-bureau', { county: this.code, account, name: `教育局 ${account}` });
  }

  office(account = 'officer') {
    return this.services.as('quota-office', { county: this.code, account, name: `编办 ${account}` });
  }

  /** Somebody of the HR bureau who is lent a role by another account. */
  standIn(account: string, role: Role, forWhom: string) {
    const lent = { role, accountId: forWhom, displayName: forWhom, until: '2027-12-31', documentNumber: '9号', delegationId: randomUUID() };
    return this.services.as('hr-bureau', { county: this.code, account, name: account, actingFor: [lent] });
  }

  async register(besides: RegistrationRequest['posts']): Promise<void> {
    const posts: RegistrationRequest['posts'] = [
      { schoolCode: 'GROWN', stage: 'primary', track: 'quota', authorised: 50, occupied: 50 },
      { schoolCode: 'IDLE', stage: 'primary', track: 'quota', authorised: 14, occupied: 10 },
      { schoolCode: 'FULL', stage: 'primary', track: 'quota', authorised: 10, occupied: 10 },
      ...besides,
    ];
    const totals: RegistrationRequest['totals'] = [
      {
        track: 'quota',
        total: 77 + besides.reduce((sum, { authorised }) => sum + authorised, 0),
        documentNumber: '册编〔2025〕3号',
        decidedOn: '2025-01-20',
      },
    ];
    const answer = await this.bureau().post('/api/quota/registrations', { importId: randomUUID(), posts, totals });
    if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  }

  async census(besides: RegistrationRequest['posts']): Promise<void> {
    const options = { county: this.code };
    const [importId, censusId] = [randomUUID(), randomUUID()];
    for (const [schoolCode, pupils] of [
      ['GROWN', 1080],
      ['IDLE', 190],
      ['FULL', 190],
    ] as const) {
      const facts = {
        name: `${schoolCode}小学`,
        township: '者楼街道',
        kind: 'primary',
        area: 'town',
        teachingPoint: false,
        closed: false,
      } as const;
      await this.services.publish(schoolRecorded, { importId, schoolCode, ...facts }, options);
      const others = besides.filter((posts) => posts.schoolCode === schoolCode).map(({ stage }) => ({ stage, pupils: 27, classes: 1 }));
      const stages = [{ stage: 'primary' as const, pupils, classes: Math.ceil(pupils / 45) }, ...others];
      await this.services.publish(censusRecorded, { importId, censusId, censusOn: '2026-09-01', schoolCode, stages }, options);
    }
    await this.services.publish(importConfirmed, { importId, censusId, confirmedBy: 'clerk', schools: 3, staff: 0 }, options);
    await eventually(async () => {
      const { status } = await this.bureau().get('/api/quota/adjustment-basis?year=2027');
      if (status !== 200) throw new Error('there are no entitlements yet');
    });
  }

  async draft(account = 'clerk') {
    return (await this.bureau(account).post('/api/pool/adjustments', { year: 2027 })).body;
  }

  /** A drafted case whose posts are held. */
  async submitted(account = 'clerk') {
    const { id } = await this.draft(account);
    return (await this.submit(id, account)).body;
  }

  submit(id: string, account = 'clerk', options: TestRequestOptions = {}) {
    return this.bureau(account).post(`/api/pool/adjustments/${id}/submit`, {}, options);
  }

  consent(id: string, account = 'officer', options: TestRequestOptions = {}) {
    return this.office(account).post(`/api/pool/adjustments/${id}/consent`, consent, options);
  }

  async view(id: string) {
    return (await this.bureau().get(`/api/pool/adjustments/${id}`)).body;
  }

  /** Vacant and reserved posts by unit, as the ledger has them. */
  async balances(): Promise<Record<string, number>> {
    const rows = await this.services.query<{ place: string; balance: number }>(
      'quota',
      `select unit || ' ' || state as place, balance::int as balance from accounts
       where county_code = $1 and balance <> 0 and state in ('vacant', 'reserved') and unit <> 'approval' order by 1`,
      [this.code],
    );
    return Object.fromEntries(rows.map(({ place, balance }) => [place, balance]));
  }

  async holds(): Promise<string[]> {
    const rows = await this.services.query<{ state: string }>(
      'quota',
      'select state from holds where county_code = $1 order by recorded_at',
      [this.code],
    );
    return rows.map(({ state }) => state);
  }

  async transfers(): Promise<number> {
    return (await this.services.query('quota', 'select 1 from transfers where county_code = $1', [this.code])).length;
  }

  /** Events of the pool service by the last part of their type. */
  async told(name: string): Promise<Record<string, unknown>[]> {
    const rows = await this.services.query<{ data: Record<string, unknown> }>(
      'pool',
      `select envelope->'data' as data from outbox where county_code = $1 and envelope->>'type' = $2 order by id`,
      [this.code, `jiaobian.pool.${name}.v1`],
    );
    return rows.map(({ data }) => data);
  }

  /** The days of every hold are over, for the ledger and for us, as they will be one day by themselves. */
  async letExpire(): Promise<void> {
    await this.services.query('quota', `update holds set expires_at = clock_timestamp() - interval '1 second' where county_code = $1`, [
      this.code,
    ]);
    await this.letExpireHere();
  }

  /** Our clock is ahead of the ledger's. */
  async letExpireHere(): Promise<void> {
    // Time passes without a version, which the guard would ask for.
    await this.services.query(
      'pool',
      `set session_replication_role = replica; update cases set expires_at = clock_timestamp() - interval '1 second' where county_code = '${this.code}'`,
    );
  }

  /** As the pool's app role, which can do what the service can and no more. */
  sql<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
    return this.services.inCounty('pool', this.code, work);
  }
}
