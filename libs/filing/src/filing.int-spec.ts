import { connect, countySchema, inCounty, migrate, provisionService, serviceRoles, type Transaction } from '@jiaobian/database';
import { newId } from '@jiaobian/kernel';
import { createTestDatabase, urlWith, type TestDatabase } from '@jiaobian/testing';
import type { DataSource, MigrationInterface, QueryRunner } from 'typeorm';
import {
  AttachmentRepository,
  CaseRepository,
  filingProcess,
  filingTables,
  sha256Of,
  shownState,
  theClock,
  type Actor,
  type CaseRecord,
} from './index';

const roles = serviceRoles('pool');
const county = '522327';
const password = 'test-password';
const clerk: Actor = { accountId: 'clerk', displayName: '教育局 王某', roles: ['education-bureau'] };
const both: Actor = { accountId: 'both', displayName: '兼任', roles: ['education-bureau', 'quota-office'] };
const officer: Actor = { accountId: 'officer', displayName: '编办 李某', roles: ['quota-office'] };
const consent = { documentNumber: '册编办〔2027〕3号', decidedOn: '2027-01-20' };

class CreateFilingTables1700000000001 implements MigrationInterface {
  name = 'CreateFilingTables1700000000001';

  async up(runner: QueryRunner): Promise<void> {
    for (const sql of [...countySchema(roles), ...filingTables(roles)]) await runner.query(sql);
  }

  async down(): Promise<void> {}
}

describe('cases in the database', () => {
  const cases = new CaseRepository(filingProcess({ kind: 'adjustment', proposers: ['education-bureau'], deciders: ['quota-office'] }));
  const attachments = new AttachmentRepository();
  let database: TestDatabase;
  let source: DataSource;
  let owner: DataSource;

  beforeAll(async () => {
    database = await createTestDatabase('filing');
    await provisionService(database.adminUrl, roles, { owner: password, app: password, relay: password });
    const ownerUrl = urlWith(database.adminUrl, { user: roles.owner, password });
    await migrate(ownerUrl, roles.schema, [CreateFilingTables1700000000001]);
    source = await connect({ url: urlWith(database.adminUrl, { user: roles.app, password }), schema: roles.schema, name: 'filing-test' });
    owner = await connect({ url: ownerUrl, schema: roles.schema, name: 'filing-test-owner' });
  });

  afterAll(async () => {
    await source?.destroy();
    await owner?.destroy();
    await database?.drop();
  });

  const within = <Result>(work: (transaction: Transaction) => Promise<Result>, where = county) => inCounty(source, where, work);
  const open = (proposer = clerk) => within((transaction) => cases.open(transaction, { id: newId(), year: 2027, proposer }));
  const submitted = (proposer = clerk) =>
    within(async (transaction) =>
      cases.take(transaction, await cases.open(transaction, { id: newId(), year: 2027, proposer }), 'submit', proposer),
    );
  const bySql = (sql: string, parameters: unknown[]) => within((transaction) => transaction.change(sql, parameters));
  const broken = (constraint: string) => expect.objectContaining({ driverError: expect.objectContaining({ constraint }) });

  test('a case goes from draft to consent, and each step stands in its history', async () => {
    const draft = await open();
    const done = await within(async (transaction) => {
      const corrected = await cases.take(transaction, draft, 'correct', both, { before: [1], after: [2] });
      const sent = await cases.take(transaction, corrected, 'submit', clerk, { expiresAt: '2099-03-01T00:00:00Z' });
      return cases.take(transaction, sent, 'consent', officer, { decision: { ...consent, meeting: '编委会 1 次会议', opinion: '同意' } });
    });
    expect(done).toMatchObject({ state: 'consented', version: 4, revision: 1, contributors: ['clerk', 'both'], expiresAt: undefined });
    expect(done.decision).toMatchObject({ ...consent, decidedBy: { accountId: 'officer', name: '编办 李某' }, opinion: '同意' });
    const history = await within((transaction) => cases.history.of(transaction, draft.id));
    expect(history.map(({ version, step, stateAfter, actor }) => [version, step, stateAfter, actor])).toEqual([
      [1, 'open', 'draft', 'clerk'],
      [2, 'correct', 'draft', 'both'],
      [3, 'submit', 'submitted', 'clerk'],
      [4, 'consent', 'consented', 'officer'],
    ]);
    expect(history[1]).toMatchObject({ before: [1], after: [2] });
    expect(new Date(history[3]!.at).getTime()).toBeGreaterThanOrEqual(new Date(history[0]!.at).getTime());
  });

  test('a returned case is a new revision, and the return stands until somebody works on it', async () => {
    const sent = await submitted();
    const returned = await within((transaction) => cases.take(transaction, sent, 'return', officer, { decision: { opinion: '缺口算错' } }));
    expect(returned).toMatchObject({ state: 'returned', revision: 2, decision: { opinion: '缺口算错' } });
    const corrected = await within((transaction) => cases.take(transaction, returned, 'correct', clerk));
    expect([corrected.revision, corrected.decision]).toEqual([2, undefined]);
  });

  test('of two who change the same version one is told that it was changed', async () => {
    const draft = await open();
    const attempts = await Promise.allSettled(
      [clerk, both].map((actor) => within((transaction) => cases.take(transaction, draft, 'correct', actor))),
    );
    const refused = attempts.filter((attempt) => attempt.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]!.reason).toMatchObject({ code: 'CASE.VERSION', details: { version: 2 } });
  });

  test('a term is over by the database’s clock', async () => {
    const draft = await open();
    const sent = await within((transaction) => cases.take(transaction, draft, 'submit', clerk, { expiresAt: '2020-01-01T00:00:00Z' }));
    expect([sent.state, shownState(sent)]).toEqual(['submitted', 'lapsed']);
    const listed = await within((transaction) => cases.list(transaction, { state: 'lapsed', year: 2027 }));
    expect(listed.map(({ id }) => id)).toContain(draft.id);
    const lapsed = await within((transaction) => cases.take(transaction, sent, 'lapse', theClock));
    expect(lapsed).toMatchObject({ state: 'lapsed', revision: 2, contributors: ['clerk'] });
  });

  test('every submitted text is kept', async () => {
    const sent = await submitted();
    await within((transaction) => cases.history.keepRevision(transaction, sent, clerk, [{ line: 1 }]));
    expect(await within((transaction) => cases.history.revisionsOf(transaction, sent.id))).toMatchObject([
      { revision: 1, content: [{ line: 1 }], submittedBy: 'clerk' },
    ]);
  });

  test('another county finds nothing', async () => {
    const { id } = await open();
    await expect(within((transaction) => cases.load(transaction, id), '522328')).rejects.toMatchObject({ code: 'CASE.NOT_FOUND' });
  });

  describe('what the code refuses the database refuses too', () => {
    const decide = `update cases set state = 'consented', version = version + 1, decided_by = $2, decided_by_name = '某人', decided_at = now(),
      document_number = '3号', decided_on = '2027-01-20' where id = $1`;
    const step = (record: CaseRecord, change: string) =>
      bySql(`update cases set version = version + 1, ${change} where id = $1`, [record.id]);

    test('a decision by the proposer, and by one who corrected', async () => {
      const own = await submitted();
      await expect(bySql(decide, [own.id, 'clerk'])).rejects.toEqual(broken('cases_nobody_decides_own'));
      const corrected = await within(async (transaction) => {
        const draft = await cases.open(transaction, { id: newId(), year: 2027, proposer: clerk });
        return cases.take(transaction, await cases.take(transaction, draft, 'correct', both), 'submit', clerk);
      });
      await expect(bySql(decide, [corrected.id, 'both'])).rejects.toEqual(broken('cases_nobody_decides_own'));
      expect(await bySql(decide, [corrected.id, 'officer'])).toBe(1);
    });

    test.each([
      ['to forget who worked on a case', `contributors = array['clerk'], proposer = 'clerk'`, 'cases_forget_nobody'],
      ['another proposer', `proposer = 'nobody', contributors = contributors || 'nobody'::text`, 'cases_keep_their_origin'],
      ['a step that no process has', `state = 'consented'`, 'cases_follow_their_steps'],
      ['a change without a new version', `version = version`, 'cases_count_versions'],
    ])('%s', async (_, change, constraint) => {
      const record = await within(async (transaction) =>
        cases.take(transaction, await cases.open(transaction, { id: newId(), year: 2027, proposer: clerk }), 'correct', both),
      );
      const statement = change.startsWith('version')
        ? bySql(`update cases set ${change} where id = $1`, [record.id])
        : step(record, change);
      await expect(statement).rejects.toEqual(broken(constraint));
    });

    test('a return without an opinion, a consent without a document, a decided state without a decider', async () => {
      const record = await submitted();
      const decided = `decided_by = 'officer', decided_by_name = '李', decided_at = now()`;
      await expect(step(record, `state = 'returned', ${decided}`)).rejects.toEqual(broken('cases_return_has_opinion'));
      await expect(step(record, `state = 'consented', ${decided}`)).rejects.toEqual(broken('cases_consent_has_document'));
      await expect(step(record, `state = 'returned', opinion = '退'`)).rejects.toEqual(broken('cases_decided_by_somebody'));
    });

    test('a case that begins anywhere but as a draft', async () => {
      const insert = `insert into cases (id, kind, year, state, proposer, proposer_name, contributors) values ($1, 'adjustment', 2027, 'submitted', 'x', 'x', array['x'])`;
      await expect(bySql(insert, [newId()])).rejects.toEqual(broken('cases_begin_as_draft'));
    });

    test('to change or delete what was written, even as the owner of the tables', async () => {
      const record = await submitted();
      await expect(bySql('delete from cases where id = $1', [record.id])).rejects.toMatchObject({ driverError: { code: '42501' } });
      for (const change of [`update case_history set actor = 'x'`, 'delete from case_history']) {
        await expect(bySql(change, [])).rejects.toMatchObject({ driverError: { code: '42501' } });
        await expect(owner.query(change)).rejects.toEqual(broken('case_history_never_changed'));
      }
    });
  });

  test('a scan is kept with its digest, and serves its own case alone', async () => {
    const [one, other] = [await submitted(), await submitted()];
    const content = Buffer.from('%PDF-1.7 扫描件');
    const kept = await within((transaction) =>
      attachments.keep(transaction, { id: newId(), caseId: one.id, fileName: '批复.pdf', content, uploader: officer }),
    );
    expect(kept).toMatchObject({ mediaType: 'application/pdf', bytes: content.length, sha256: sha256Of(content), uploadedBy: 'officer' });
    expect((await within((transaction) => attachments.read(transaction, kept.id))).content.equals(content)).toBe(true);
    await within((transaction) => attachments.assertOf(transaction, one.id, kept.id));
    await expect(within((transaction) => attachments.assertOf(transaction, other.id, kept.id))).rejects.toMatchObject({
      code: 'ATTACHMENT.NOT_FOUND',
    });
    const foreign = { decision: { ...consent, attachmentId: kept.id } };
    await expect(within((transaction) => cases.take(transaction, other, 'consent', officer, foreign))).rejects.toEqual(
      broken('cases_attachment_is_its_own'),
    );
  });
});
