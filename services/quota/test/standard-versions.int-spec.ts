import type { Transaction } from '@jiaobian/database';
import { testCounty } from '@jiaobian/testing';
import { QuotaWorld } from './quota-world';
import { consent, dayFromToday, passed, primaryVersion, ratio, StandardsWorld } from './standards-world';

const primary = (code: string, pupils: number) => ({ code, stages: [{ stage: 'primary' as const, pupils, classes: 9 }] });

describe('versions of the standards', () => {
  let world: QuotaWorld;
  let standards: StandardsWorld;
  beforeEach(async () => {
    world = await QuotaWorld.start();
    standards = new StandardsWorld(world);
    await world.census([primary('A', 1350), primary('B', 380)]);
  });
  afterEach(() => world.stop());

  const sets = () =>
    world.services.query<{ number: number; lines: object }>(
      'quota',
      `select s.number, s.rules::text as rules, s.applied_on::text as "appliedOn", jsonb_object_agg(l.school_code, l.rounded) as lines
       from entitlement_sets s join entitlement_lines l on l.set_id = s.id group by s.county_code, s.id order by s.number`,
    );
  const asApp = (work: (transaction: Transaction) => Promise<unknown>) => world.services.inCounty('quota', testCounty, work);
  const refusedBy = (constraint: string) => expect.objectContaining({ driverError: expect.objectContaining({ constraint }) });

  test('a version holds by the consent of the other office; entitlements follow because of it, and old results keep theirs', async () => {
    expect(await standards.rounded()).toEqual({ A: 71, B: 20 });
    const [before] = await sets();
    const id = await standards.submitted(primaryVersion(15));
    expect(await standards.rounded()).toEqual({ A: 71, B: 20 });
    const consented = passed(await standards.step(id, 'consent', consent, world.office()));
    expect(consented).toMatchObject({
      state: 'consented',
      standing: 'in-force',
      level: 'county',
      decision: { documentNumber: consent.documentNumber, meeting: consent.meeting, decidedOn: consent.decidedOn },
    });
    expect(await standards.rounded()).toEqual({ A: 90, B: 25 });
    expect(await sets()).toMatchObject([before!, { number: 2, lines: { A: 90, B: 25 } }]);
    await world.services.settled();
    const causes = (await standards.told()).slice(-2).map(({ cause }) => cause);
    expect(causes[0]).toEqual(causes[1]);
    expect(causes[0]).toMatchObject({
      kind: 'entitlement',
      id,
      sentence: 'standard-begins',
      facts: { standard: '小学教职工编制标准(1-15)', documentNumber: '册编发〔2026〕15号', effectiveFrom: dayFromToday(-1) },
    });
    const { rules } = passed(await world.auditor().get('/api/quota/standards'));
    const ofStage = rules.filter((rule: { id: string }) => rule.id === 'primary-pupil-ratio');
    expect(ofStage).toMatchObject([
      { version: '2014-72', level: 'national', standing: 'overridden', heldBy: '1-15(522327)' },
      { version: '1-15', level: 'county', standing: 'in-force', versionId: id },
    ]);
  });

  test('examples are run when it is saved; one that they refute is neither submitted nor consented to', async () => {
    const wrong = primaryVersion(15, { tests: [{ name: '错例', stage: 'primary', pupils: 1350, classes: 30, expectedPosts: 91 }] });
    const draft = passed(await standards.draft(wrong));
    expect(draft).toMatchObject({ testsPassed: false, results: [{ name: '错例', passed: false, exact: ratio(90, 1), posts: 90 }] });
    expect(await standards.step(draft.id, 'submit')).toMatchObject({ status: 409, body: { code: 'STANDARD.TESTS_FAILED' } });
    const untested = passed(await standards.step(draft.id, 'text', { version: 1, text: { ...wrong, tests: [] } }));
    expect(untested).toMatchObject({ version: 2, testsPassed: false, untested: ['primary-pupil-ratio'] });
    expect(await standards.step(draft.id, 'submit')).toMatchObject({ status: 409, body: { code: 'STANDARD.UNTESTED' } });
    passed(await standards.step(draft.id, 'text', { version: 2, text: primaryVersion(15) }));
    passed(await standards.step(draft.id, 'submit'));
  });

  test('examples are run again at the consent: what they rest on may have changed since', async () => {
    const small = { stage: 'primary' as const, kind: 'small-school' as const };
    const text = primaryVersion(15, {
      rules: [{ ...small, parameters: { staffPerPupil: ratio(1, 15), pupilsBelow: 100 } }],
      tests: [{ name: '两班教学点', stage: 'primary', pupils: 10, classes: 2, rural: true, expectedExact: ratio(14, 5) }],
    });
    const id = await standards.submitted(text);
    const setting = {
      name: 'classFactor',
      value: ratio(2, 1),
      documentNumber: '册编〔2026〕9号',
      effectiveFrom: dayFromToday(-5),
      source: '决定',
    };
    passed(await world.office().post('/api/quota/standards/parameters', setting));
    expect(await standards.step(id, 'consent', consent, world.office())).toMatchObject({
      status: 409,
      body: { code: 'STANDARD.TESTS_FAILED' },
    });
    expect(passed(await world.auditor().get(`/api/quota/standard-versions/${id}`))).toMatchObject({ state: 'submitted' });
  });

  test('nobody decides on their own version, nor the database on anybody’s behalf', async () => {
    const id = await standards.submitted(primaryVersion(15));
    for (const step of ['consent', 'return']) {
      const body = step === 'consent' ? consent : { opinion: '不妥' };
      expect(await standards.step(id, step, body, world.office('bureau-clerk'))).toMatchObject({
        status: 403,
        body: { code: 'CASE.SAME_PERSON' },
      });
    }
    expect(await standards.step(id, 'consent', consent)).toMatchObject({ status: 403, body: { code: 'AUTH.FORBIDDEN' } });
    // Nor in the stead of who drafted it.
    const delegation = { delegationId: id, displayName: '王五', until: '2099-01-01', documentNumber: '代办〔2026〕1号' };
    const lent = [{ ...delegation, role: 'quota-office' as const, accountId: 'bureau-clerk' }];
    const delegate = world.services.as('hr-bureau', { account: 'hr-clerk', actingFor: lent });
    expect(await standards.step(id, 'consent', consent, delegate)).toMatchObject({ status: 403, body: { code: 'CASE.SAME_PERSON' } });
    const decide = `update standard_cases set state = 'consented', version = version + 1, decided_by = proposer, decided_by_name = 'x',
      decided_at = now(), document_number = 'x', decided_on = '2026-11-20' where id = $1`;
    await expect(asApp((transaction) => transaction.change(decide, [id]))).rejects.toEqual(refusedBy('standard_cases_nobody_decides_own'));
    const keep = (decidedBy: string, decidedFor: string[], results: object[]) => (transaction: Transaction) =>
      transaction.change(
        `insert into standard_versions (case_id, revision, text, results, proposed_by, contributors, decided_by, decided_by_name, decided_for, document_number, decided_on)
         values ($1, 1, '{}', $2, 'bureau-clerk', '{bureau-clerk}', $3, 'x', $4, 'x', '2026-11-20')`,
        [id, JSON.stringify(results), decidedBy, decidedFor],
      );
    const good = [{ passed: true }];
    await expect(asApp(keep('bureau-clerk', [], good))).rejects.toEqual(refusedBy('standard_versions_nobody_decides_own'));
    await expect(asApp(keep('office', ['bureau-clerk'], good))).rejects.toEqual(
      refusedBy('standard_versions_nobody_decides_for_contributor'),
    );
    await expect(asApp(keep('office', [], [...good, { passed: false }]))).rejects.toEqual(refusedBy('standard_versions_are_tested'));
    await expect(asApp(keep('office', [], []))).rejects.toEqual(refusedBy('standard_versions_are_tested'));
  });

  test('a submitted text does not change; a returned one comes back as another revision', async () => {
    const id = await standards.submitted(primaryVersion(15));
    const edit = { version: 2, text: primaryVersion(16) };
    expect(await standards.step(id, 'text', edit)).toMatchObject({ status: 409, body: { code: 'CASE.STATE' } });
    const change = (transaction: Transaction) => transaction.change(`update standard_drafts set text = '{}' where case_id = $1`, [id]);
    await expect(asApp(change)).rejects.toEqual(refusedBy('standard_drafts_change_as_drafts'));
    passed(await standards.step(id, 'return', { opinion: '比例请与市州一致' }, world.office()));
    expect(passed(await standards.step(id, 'text', { version: 3, text: primaryVersion(16) }))).toMatchObject({
      state: 'draft',
      revision: 2,
      text: { version: '1-16' },
    });
    passed(await standards.step(id, 'withdraw', { reason: '暂缓' }));
    expect(await standards.step(id, 'submit')).toMatchObject({ status: 409, body: { code: 'CASE.STATE' } });
  });

  test('versions of one rule in one jurisdiction follow one another and never overlap', async () => {
    const first = await standards.consented(primaryVersion(15, { effectiveFrom: dayFromToday(-30) }));
    const second = await standards.consented(primaryVersion(14, { effectiveFrom: dayFromToday(-2) }));
    const { rules } = passed(await world.auditor().get('/api/quota/standards'));
    expect(rules.filter(({ jurisdiction }: { jurisdiction: string }) => jurisdiction === '522327')).toMatchObject([
      { version: '1-15', effectiveTo: dayFromToday(-3), standing: 'over', versionId: first, endedBy: second },
      { version: '1-14', standing: 'in-force', versionId: second },
    ]);
    const refusalOf = async (change: Parameters<typeof primaryVersion>[1]) => {
      const { id } = passed(await standards.draft(primaryVersion(13, change)));
      return (await standards.step(id, 'submit')).body.code;
    };
    expect(await refusalOf({ effectiveFrom: dayFromToday(-2) })).toBe('STANDARD.OVERLAPS');
    expect(await refusalOf({ effectiveFrom: dayFromToday(-10) })).toBe('STANDARD.OVERLAPS');
    expect(await refusalOf({ effectiveFrom: dayFromToday(1), version: '1-14' })).toBe('STANDARD.VERSION_KNOWN');
    expect(await refusalOf({ effectiveFrom: dayFromToday(1), effectiveTo: dayFromToday(9) })).toBe('STANDARD.LEAVES_GAP');
    const term = (version: string, from: number, to: number) => (transaction: Transaction) =>
      transaction.change(
        `with rule as (insert into standard_rules (id, version, rule) values ('primary-pupil-ratio', $1, '{}') returning id, version)
         insert into standard_terms (rule_id, jurisdiction, version, effective_from, own_end, effective_to) select id, '522327', version, $2, $3, $3 from rule`,
        [version, dayFromToday(from), dayFromToday(to)],
      );
    await expect(asApp(term('x', 5, 9))).rejects.toEqual(refusedBy('standard_terms_never_overlap'));
    await expect(asApp(term('y', -99, -30))).rejects.toEqual(refusedBy('standard_terms_never_overlap'));
    const lengthen = (transaction: Transaction) =>
      transaction.change(`update standard_terms set effective_to = effective_to + 1 where version = '1-15'`);
    await expect(asApp(lengthen)).rejects.toEqual(refusedBy('standard_terms_only_end_earlier'));
  });

  test('two consents to versions of one rule at the same moment: one holds', async () => {
    const ids = [await standards.submitted(primaryVersion(15)), await standards.submitted(primaryVersion(14))];
    const answers = await Promise.all(ids.map((id) => standards.step(id, 'consent', consent, world.office())));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(answers.find(({ status }) => status === 409)!.body.code).toBe('STANDARD.OVERLAPS');
  });

  test.each(['return', 'withdraw'])('of a consent and a %s at the same moment one is the outcome', async (other) => {
    const id = await standards.submitted(primaryVersion(15));
    const answers = await Promise.all([
      standards.step(id, 'consent', consent, world.office()),
      other === 'return'
        ? standards.step(id, 'return', { opinion: '不妥' }, world.office('other-office'))
        : standards.step(id, 'withdraw', { reason: '暂缓' }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const { state } = passed(await world.auditor().get(`/api/quota/standard-versions/${id}`));
    expect(state).toBe(answers.find(({ status }) => status === 200)!.body.state);
    expect(await standards.rounded()).toEqual(state === 'consented' ? { A: 90, B: 25 } : { A: 71, B: 20 });
    expect(await world.services.query('quota', 'select 1 from standard_versions')).toHaveLength(state === 'consented' ? 1 : 0);
  });

  test('the narrower jurisdiction goes before the wider, and the comparison says so', async () => {
    await standards.consented(primaryVersion(15));
    const province = await standards.submitted(primaryVersion(12, { jurisdiction: '520000' }));
    const comparison = passed(await standards.comparison(province));
    expect(comparison).toMatchObject({
      total: { difference: 0 },
      overridden: [{ ruleId: 'primary-pupil-ratio', byVersion: '1-15', byJurisdiction: '522327', byDocumentNumber: '册编发〔2026〕15号' }],
    });
    passed(await standards.step(province, 'consent', consent, world.office()));
    expect(await standards.rounded()).toEqual({ A: 90, B: 25 });
    const other = await standards.draft(primaryVersion(11, { jurisdiction: '530000' }));
    expect(other).toMatchObject({
      status: 422,
      body: { code: 'STANDARD.TEXT_INVALID', details: { problems: [{ field: 'jurisdiction' }] } },
    });
  });

  test('a comparison is what the consent then makes of the census, computed for who asks and kept nowhere', async () => {
    const id = await standards.submitted(primaryVersion(16));
    const stored = await sets();
    const comparison = passed(await standards.comparison(id));
    expect(await sets()).toEqual(stored);
    expect(comparison).toMatchObject({
      on: dayFromToday(0),
      lines: [
        {
          schoolCode: 'A',
          before: { exact: ratio(1350, 19), rounded: 71, documentNumber: '中央编办发〔2014〕72号' },
          after: { exact: ratio(675, 8), rounded: 84, documentNumber: '册编发〔2026〕16号' },
          exactDifference: ratio(2025, 152),
          difference: 13,
        },
        { schoolCode: 'B', before: { rounded: 20 }, after: { exact: ratio(95, 4), rounded: 24 }, difference: 4 },
      ],
      total: { before: 91, after: 108, difference: 17, growing: 2, shrinking: 0 },
    });
    passed(await standards.step(id, 'consent', consent, world.office()));
    expect(await standards.rounded()).toEqual({ A: 84, B: 24 });
    // Afterwards it still says what the version changed.
    expect(passed(await standards.comparison(id)).lines).toEqual(comparison.lines);
  });

  test('a version of the future comes into force when its day comes, once, also when nobody was there that day', async () => {
    const id = await standards.consented(primaryVersion(15, { effectiveFrom: dayFromToday(3) }));
    await standards.sweep();
    expect(await standards.rounded()).toEqual({ A: 71, B: 20 });
    expect(passed(await world.auditor().get(`/api/quota/standard-versions/${id}`))).toMatchObject({ standing: 'upcoming' });
    await standards.letDaysPass(5);
    const told = (await standards.told()).length;
    await Promise.all([standards.sweep(), standards.sweep(), standards.sweep()]);
    expect(await standards.rounded()).toEqual({ A: 90, B: 25 });
    expect((await standards.told()).slice(told)).toMatchObject([
      { cause: { id, sentence: 'standard-begins' } },
      { cause: { id, sentence: 'standard-begins' } },
    ]);
    const dues = await world.services.query('quota', 'select 1 from standard_dues where done_at is null');
    expect(dues).toEqual([]);
  });

  test('when a version ends, the wider standard holds again from the day after', async () => {
    const id = await standards.consented(primaryVersion(15, { effectiveTo: dayFromToday(3) }));
    expect(await standards.rounded()).toEqual({ A: 90, B: 25 });
    await standards.letDaysPass(3);
    await standards.sweep();
    expect(await standards.rounded()).toEqual({ A: 90, B: 25 });
    await standards.letDaysPass(1);
    await standards.sweep();
    expect(await standards.rounded()).toEqual({ A: 71, B: 20 });
    expect((await standards.told()).at(-1)!.cause).toMatchObject({ id, sentence: 'standard-ends' });
  });

  test('parameters come by a version as well, and one that is set for a day to come holds from that day', async () => {
    const text = primaryVersion(19, {
      rules: [],
      parameters: [{ name: 'rounding', value: 'ceil' }],
      tests: [{ name: '进一', stage: 'primary', pupils: 20, classes: 1, expectedPosts: 2 }],
    });
    await standards.consented(text);
    expect(await standards.rounded()).toEqual({ A: 72, B: 20 });
    const setting = { name: 'rounding', value: 'floor', documentNumber: '册编〔2026〕9号', effectiveFrom: dayFromToday(2), source: '决定' };
    passed(await world.office().post('/api/quota/standards/parameters', setting));
    await standards.sweep();
    expect(await standards.rounded()).toEqual({ A: 72, B: 20 });
    await standards.letDaysPass(2);
    await standards.sweep();
    expect(await standards.rounded()).toEqual({ A: 71, B: 20 });
    expect((await standards.told()).at(-1)!.cause).toMatchObject({ sentence: 'parameter-begins', facts: { parameter: 'rounding' } });
    const national = await standards.draft({ ...text, jurisdiction: 'CN' });
    expect(national).toMatchObject({ status: 422, body: { details: { problems: [{ field: 'parameters' }] } } });
  });

  test('all faults of a text are told at once', async () => {
    const { body } = await standards.draft(
      primaryVersion(15, {
        effectiveTo: dayFromToday(-9),
        rules: [
          { stage: 'senior', kind: 'vocational', parameters: {} },
          { stage: 'primary', kind: 'pupil-ratio', parameters: { staffPerPupil: 1 / 15, more: 1 } },
        ],
        tests: [{ name: 'x', stage: 'primary', pupils: 1, classes: 1 }],
      }),
    );
    expect(body.code).toBe('STANDARD.TEXT_INVALID');
    expect(body.details.problems.map(({ field }: { field: string }) => field)).toEqual([
      'effectiveTo',
      'rules[0].kind',
      'rules[1].parameters.staffPerPupil',
      'rules[1].parameters.more',
      'tests[0]',
    ]);
  });

  test('a dry run and a resend of a consent change nothing more', async () => {
    const id = await standards.submitted(primaryVersion(15));
    const path = `/api/quota/standard-versions/${id}/consent`;
    expect(passed(await world.office().post(path, consent, { dryRun: true }))).toMatchObject({ state: 'consented' });
    expect(await standards.rounded()).toEqual({ A: 71, B: 20 });
    const answers = await Promise.all([1, 2, 3].map(() => world.office().post(path, consent, { key: 'consent-once' })));
    for (const answer of answers) expect(passed(answer)).toEqual(passed(answers[0]!));
    expect(await world.services.query('quota', 'select 1 from standard_versions')).toHaveLength(1);
  });

  test('offices read versions, schools do not; another county sees none of them', async () => {
    const id = await standards.consented(primaryVersion(15));
    expect((await world.services.as('school', { school: 'A' }).get('/api/quota/standard-versions')).status).toBe(403);
    expect((await standards.draft(primaryVersion(14), 'other')).status).toBe(200);
    expect((await world.auditor().post('/api/quota/standard-versions', primaryVersion(13))).status).toBe(403);
    expect(passed(await world.office().get('/api/quota/standard-versions'))).toMatchObject({
      toDo: 0,
      items: [{ state: 'draft' }, { id }],
    });
    expect(passed(await world.auditor('522301').get('/api/quota/standard-versions')).items).toEqual([]);
    expect((await world.auditor('522301').get(`/api/quota/standard-versions/${id}`)).status).toBe(404);
  });
});
