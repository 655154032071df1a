import { decodeJwt } from 'jose';
import { secret } from './accounts';
import { IdentityWorld } from './identity-world';

describe('delegations', () => {
  let world: IdentityWorld;
  let today: string;
  const id: Record<string, string> = {};
  const token: Record<string, string> = {};
  const account = (name: string, ...roles: string[]) => ({
    county: '522327',
    name,
    displayName: `${name} 某`,
    roles: roles as never,
    password: secret,
  });
  const day = (after: number) => new Date(Date.parse(today) + after * 86_400_000).toISOString().slice(0, 10);

  beforeAll(async () => {
    world = await IdentityWorld.start();
    await world.record([
      account('admin', 'administrator'),
      account('zhang', 'quota-office'),
      account('li', 'education-bureau'),
      account('wang', 'finance'),
      account('zhao', 'education-bureau', 'quota-office'),
      account('audit', 'auditor'),
      { ...account('school', 'school'), schoolCode: '5223270001' },
      { ...account('zhang', 'quota-office'), county: '522328' },
    ]);
    for (const name of ['admin', 'zhang', 'li', 'wang', 'zhao', 'audit', 'school', 'zhang@522328']) {
      const { body } = await world.logIn(name, secret);
      [id[name], token[name]] = [body.account.id, body.accessToken];
    }
    [{ today }] = (await world.query(`select (clock_timestamp() at time zone 'Asia/Shanghai')::date::text as today`)) as [
      { today: string },
    ];
  });
  afterAll(() => world.stop());
  // The guard lets nobody take a delegation back: the rows of one test go by the side door.
  afterEach(() => world.query(`set session_replication_role = replica; delete from delegations`));

  function grant(by: string, from: string, to: string, role: string, changes: object = {}) {
    const body = {
      fromAccountId: id[from],
      toAccountId: id[to],
      role,
      startsOn: today,
      endsOn: day(10),
      documentNumber: '册编办〔2026〕3号',
      reason: '外出学习',
      ...changes,
    };
    return world.ask('POST', 'delegations', { body, token: token[by] });
  }
  const revoke = (by: string, delegation: string) =>
    world.ask('POST', `delegations/${delegation}/revoke`, { body: { reason: '提前返岗' }, token: token[by] });
  const me = async (access: string) => (await world.ask('GET', 'me', { token: access })).body;

  test('within the days the receiver’s token carries the role, and says in whose stead', async () => {
    const granted = await grant('zhang', 'zhang', 'wang', 'quota-office');
    expect(granted.body).toMatchObject({ state: 'active', from: { displayName: 'zhang 某' }, to: { name: 'wang' }, grantedBy: 'zhang 某' });
    expect((await me(token['wang']!)).roles).toEqual(['finance']);
    const mine = await me(await world.tokenOf('wang', secret));
    expect(mine.roles).toEqual(['finance', 'quota-office']);
    expect(mine.permissions).toContain('pool.adjustment.decide');
    expect(mine.actingFor).toEqual([
      {
        role: 'quota-office',
        accountId: id['zhang'],
        displayName: 'zhang 某',
        until: day(10),
        documentNumber: '册编办〔2026〕3号',
        delegationId: granted.body.id,
      },
    ]);
  });

  test('before the first day and after the last it carries nothing', async () => {
    const { body } = await grant('admin', 'zhang', 'wang', 'quota-office', { startsOn: day(1) });
    expect(body.state).toBe('upcoming');
    expect((await me(await world.tokenOf('wang', secret))).roles).toEqual(['finance']);
    const shifted = `set session_replication_role = replica; update delegations set starts_on = starts_on - 20, ends_on = ends_on - 20`;
    await world.query(shifted);
    expect((await me(await world.tokenOf('wang', secret))).roles).toEqual(['finance']);
    expect((await world.ask('GET', 'delegations', { token: token['wang'] })).body).toMatchObject([{ state: 'expired' }]);
    expect((await revoke('admin', body.id)).body.code).toBe('IDENTITY.DELEGATION_OVER');
  });

  test('a token dies with the last day at the latest', async () => {
    await grant('zhang', 'zhang', 'wang', 'quota-office', { endsOn: today });
    const { exp } = decodeJwt(await world.tokenOf('wang', secret));
    const [{ midnight }] = (await world.query(
      `select extract(epoch from ($1::date + 1)::timestamp at time zone 'Asia/Shanghai')::float8 as midnight`,
      [today],
    )) as [{ midnight: number }];
    expect(exp).toBeLessThanOrEqual(Math.max(midnight, Date.now() / 1000 + 1));
  });

  test('revoked, the next refresh drops the role; the token before lives on for a quarter of an hour at most', async () => {
    const { body: delegation } = await grant('zhang', 'zhang', 'wang', 'quota-office');
    const session = (await world.logIn('wang', secret)).body;
    expect(Date.parse(session.expiresAt) - Date.now()).toBeLessThanOrEqual(15 * 60_000);
    const revoked = await revoke('zhang', delegation.id);
    expect(revoked.body).toMatchObject({ state: 'revoked', revokedBy: 'zhang 某', revokedReason: '提前返岗' });
    expect((await revoke('admin', delegation.id)).body.revokedAt).toBe(revoked.body.revokedAt);
    const refreshed = (await world.ask('POST', 'sessions/refresh', { body: { refreshToken: session.refreshToken } })).body;
    expect(await me(refreshed.accessToken)).toMatchObject({ roles: ['finance'], actingFor: [] });
    // The same days are free again.
    expect((await grant('zhang', 'zhang', 'wang', 'quota-office')).status).toBe(200);
  });

  test('one person stands in for one person in one role at a time, though two write it at once', async () => {
    const both = await Promise.all([
      grant('zhang', 'zhang', 'wang', 'quota-office'),
      grant('admin', 'zhao', 'wang', 'quota-office', { startsOn: day(5) }),
    ]);
    expect(both.map(({ body }) => body.code).sort()).toEqual(['IDENTITY.DELEGATION_OVERLAPS', undefined]);
    expect((await grant('zhang', 'zhang', 'wang', 'quota-office', { startsOn: day(16), endsOn: day(20) })).status).toBe(200);
    expect((await grant('zhang', 'zhang', 'li', 'quota-office')).status).toBe(200);
  });

  test.each([
    ['a role held by delegation alone', 'IDENTITY.DELEGATION_ROLE_NOT_HELD', () => grant('wang', 'wang', 'li', 'quota-office')],
    ['a role to oneself', 'IDENTITY.DELEGATION_TO_SELF', () => grant('zhang', 'zhang', 'zhang', 'quota-office')],
    ['another’s role to the one who writes it', 'IDENTITY.DELEGATION_TO_SELF', () => grant('admin', 'zhang', 'admin', 'quota-office')],
    ['another’s role by no administrator', 'IDENTITY.DELEGATION_NOT_OWN', () => grant('li', 'zhang', 'wang', 'quota-office')],
    ['a role that the other has', 'IDENTITY.DELEGATION_NEEDLESS', () => grant('zhang', 'zhang', 'zhao', 'quota-office')],
    ['to an auditor', 'IDENTITY.DELEGATION_APART', () => grant('zhang', 'zhang', 'audit', 'quota-office')],
    ['to a school', 'IDENTITY.DELEGATION_APART', () => grant('zhang', 'zhang', 'school', 'quota-office')],
    ['an auditor’s role', 'REQUEST.INVALID', () => grant('admin', 'audit', 'wang', 'auditor')],
    ['to another county', 'IDENTITY.ACCOUNT_UNKNOWN', () => grant('zhang', 'zhang', 'zhang@522328', 'quota-office')],
    ['from yesterday', 'IDENTITY.DELEGATION_DAYS', () => grant('zhang', 'zhang', 'wang', 'quota-office', { startsOn: day(-1) })],
    [
      'with the end before the begin',
      'IDENTITY.DELEGATION_DAYS',
      () => grant('zhang', 'zhang', 'wang', 'quota-office', { endsOn: day(-1) }),
    ],
    ['for more than a year', 'IDENTITY.DELEGATION_DAYS', () => grant('zhang', 'zhang', 'wang', 'quota-office', { endsOn: day(366) })],
    ['without an end', 'REQUEST.INVALID', () => grant('zhang', 'zhang', 'wang', 'quota-office', { endsOn: undefined })],
    ['without a document', 'REQUEST.INVALID', () => grant('zhang', 'zhang', 'wang', 'quota-office', { documentNumber: ' ' })],
  ])('nobody delegates %s', async (_, code, attempt) => {
    if (code === 'IDENTITY.DELEGATION_ROLE_NOT_HELD') {
      await grant('zhang', 'zhang', 'wang', 'quota-office');
      token['wang'] = await world.tokenOf('wang', secret);
    }
    expect((await attempt()).body.code).toBe(code);
  });

  test('an administrator by delegation passes no role on', async () => {
    await grant('admin', 'admin', 'wang', 'administrator');
    token['wang'] = await world.tokenOf('wang', secret);
    expect((await me(token['wang']!)).permissions).toContain('identity.account.manage');
    expect((await grant('wang', 'admin', 'li', 'administrator')).body.code).toBe('IDENTITY.DELEGATION_NOT_OWN');
  });

  test('the database holds the same rules, against its owner too', async () => {
    const { body } = await grant('zhang', 'zhang', 'wang', 'quota-office');
    const insert = (from: string, to: string, by: string, role: string, starts = today, ends = day(3)) =>
      world.query(
        `insert into delegations (county_code, id, from_account, to_account, role, starts_on, ends_on, document_number, reason, granted_by)
         values ('522327', gen_random_uuid(), $1, $2, $3, $4, $5, '1', '1', $6)`,
        [id[from], id[to], role, starts, ends, id[by]],
      );
    await expect(insert('wang', 'li', 'wang', 'quota-office')).rejects.toMatchObject({ constraint: 'delegation_of_own_role' });
    await expect(insert('zhang', 'audit', 'zhang', 'quota-office')).rejects.toMatchObject({ constraint: 'delegation_to_able' });
    await expect(insert('zhang', 'admin', 'admin', 'quota-office')).rejects.toMatchObject({ constraint: 'delegation_to_another' });
    await expect(insert('zhao', 'wang', 'zhao', 'quota-office')).rejects.toMatchObject({ constraint: 'delegation_overlaps' });
    await expect(insert('zhang', 'li', 'zhang', 'quota-office', today, day(366))).rejects.toMatchObject({
      constraint: 'delegation_lasts_a_year',
    });
    await expect(insert('zhang', 'li', 'zhang', 'quota-office', day(-1))).rejects.toMatchObject({ constraint: 'delegation_not_backdated' });
    await expect(insert('zhang', 'zhang@522328', 'zhang', 'quota-office')).rejects.toThrow(/foreign key/);
    await expect(world.query(`update delegations set ends_on = ends_on + 1`)).rejects.toThrow(/never changed/);
    await expect(world.query(`delete from delegations`)).rejects.toThrow(/never changed/);
    await expect(world.query(`truncate delegations`)).rejects.toThrow(/never changed/);
    await revoke('wang', body.id);
    const undone = `update delegations set revoked_at = null, revoked_by = null, revoked_reason = null`;
    await expect(world.query(undone)).rejects.toThrow(/never changed/);
  });

  test('each sees what concerns them, the administrator and the auditor all of the county', async () => {
    const { body } = await grant('zhang', 'zhang', 'wang', 'quota-office');
    const seen = async (name: string) => (await world.ask('GET', 'delegations', { token: token[name] })).body.length;
    for (const [name, count] of Object.entries({ zhang: 1, wang: 1, admin: 1, audit: 1, li: 0, 'zhang@522328': 0 }))
      expect([name, await seen(name)]).toEqual([name, count]);
    for (const name of ['li', 'zhang@522328']) expect((await revoke(name, body.id)).body.code).toBe('IDENTITY.DELEGATION_UNKNOWN');
    expect((await revoke('audit', body.id)).body.code).toBe('AUTH.FORBIDDEN');
    const { body: able } = await world.ask('GET', 'delegations/accounts', { token: token['zhang'] });
    expect(able.map(({ name }: { name: string }) => name)).toEqual(['admin', 'li', 'wang', 'zhang', 'zhao']);
  });

  test('who is shut out lends nothing any more', async () => {
    await world.record([account('leaver', 'hr-bureau')]);
    id['leaver'] = (await world.logIn('leaver', secret)).body.account.id;
    await grant('admin', 'leaver', 'wang', 'hr-bureau');
    await world.ask('POST', `accounts/${id['leaver']}/disable`, { token: token['admin'], body: {} });
    expect((await me(await world.tokenOf('wang', secret))).roles).toEqual(['finance']);
    expect((await world.ask('GET', 'delegations', { token: token['admin'] })).body).toMatchObject([
      { state: 'revoked', revokedReason: '账号停用' },
    ]);
    expect((await grant('admin', 'leaver', 'wang', 'hr-bureau')).body.code).toBe('IDENTITY.DELEGATION_ACCOUNT');
  });
});
