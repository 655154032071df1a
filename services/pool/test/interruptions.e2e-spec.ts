import { postsMoved } from '@jiaobian/contracts';
import { closeHold } from '../src/commands/close-hold';
import { transferIdOf } from '../src/domain/case-ids';
import { holdRequestOf } from '../src/domain/hold-request';
import { adjustmentCases } from '../src/persistence/adjustment-cases';
import { recordConsentAsked } from '../src/persistence/consents.repository';
import { recordHoldAsked } from '../src/persistence/holds.repository';
import { findLines } from '../src/persistence/lines.repository';
import { consent, PoolWorld, transferRequestOf, type CountyOfTest } from './pool-world';

describe('an adjustment that was interrupted', () => {
  let world: PoolWorld;
  beforeAll(async () => {
    world = await PoolWorld.start();
  });
  afterAll(() => world?.services.stop());

  describe('cut off between the ledger and the case', () => {
    test('a consent that reached the ledger alone is finished by its event, with all that stood on the paper', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      await county.sql((transaction) => recordConsentAsked(transaction, transferRequestOf(id), 'officer'));
      expect((await county.office().post('/api/quota/transfers', transferRequestOf(id))).status).toBe(200);
      await world.services.settled();
      const view = await county.view(id);
      expect(view).toMatchObject({ state: 'consented', version: 3, transferId: transferIdOf(id, 1), effectiveOn: consent.decidedOn });
      expect(view.decision).toMatchObject({ ...consent, decidedBy: { accountId: 'officer', name: '编办 officer' } });
      expect((await county.bureau().get(view.links.effects)).body.movements).toHaveLength(2);
      expect(await county.told('adjustment-decided')).toHaveLength(1);

      // The officer, who got no answer, asks again: it was done, and is not done twice.
      expect((await county.consent(id)).body).toMatchObject({ state: 'consented', version: 3 });
      expect((await county.consent(id, 'colleague')).body.code).toBe('CASE.STATE');
      expect((await county.bureau().post(`/api/pool/adjustments/${id}/withdraw`)).body.code).toBe('CASE.STATE');
      expect([await county.transfers(), (await county.told('adjustment-decided')).length]).toEqual([1, 1]);
    });

    test('the ledger’s event twice, and late, changes nothing more', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      await county.consent(id);
      await world.services.settled();
      const [told] = await world.services.query<{ envelope: { id: string; data: never } }>(
        'quota',
        `select envelope from outbox where county_code = $1 and envelope->>'type' = $2`,
        [county.code, postsMoved.type],
      );
      for (const eventId of [told!.envelope.id, undefined])
        await world.services.publish(postsMoved, told!.envelope.data, { county: county.code, id: eventId });
      await world.services.settled();
      expect(await county.view(id)).toMatchObject({ state: 'consented', version: 3 });
      expect(await county.told('adjustment-decided')).toHaveLength(1);
    });

    /** As if the process had died after the gate held the posts and before the submission was recorded. */
    const cutOffSubmission = async (county: CountyOfTest, id: string) => {
      const request = await county.sql(async (transaction) => {
        const asked = holdRequestOf(await adjustmentCases.load(transaction, id), await findLines(transaction, id), 'clerk', 60);
        await recordHoldAsked(transaction, asked, { accountId: 'clerk', displayName: '教育局 clerk', roles: [] });
        return asked;
      });
      expect((await county.bureau().post('/api/quota/holds', request)).status).toBe(200);
      expect(await county.view(id)).toMatchObject({ state: 'draft', version: 1 });
    };

    test('the same clerk submits again and gets the same hold', async () => {
      const county = await world.county();
      const { id } = await county.draft();
      await cutOffSubmission(county, id);
      expect((await county.submit(id)).body).toMatchObject({ state: 'submitted', revision: 1 });
      expect(await county.holds()).toEqual(['live']);
    });

    test('and so when the days of that hold are over, or a correction that was refused has ended it', async () => {
      for (const end of ['expiry', 'correction']) {
        const county = await world.county();
        const { id } = await county.draft();
        await cutOffSubmission(county, id);
        const lines = [{ from: 'pool', to: 'FULL', stage: 'primary', track: 'quota', count: 1 }];
        if (end === 'expiry') await county.letExpire();
        else
          expect((await county.bureau().post(`/api/pool/adjustments/${id}/lines`, { version: 1, lines })).body.code).toBe(
            'ADJUSTMENT.LINES_REFUSED',
          );
        expect((await county.submit(id)).body).toMatchObject({ state: 'submitted', revision: 2 });
        expect(await county.holds()).toEqual([end === 'expiry' ? 'lapsed' : 'released', 'live']);
      }
    });

    test('another clerk who submits ends the lost hold and asks for one of their own', async () => {
      const county = await world.county();
      const { id } = await county.draft();
      await cutOffSubmission(county, id);
      expect((await county.submit(id, 'second')).body).toMatchObject({ state: 'submitted', revision: 2 });
      expect(await county.holds()).toEqual(['released', 'live']);
    });

    test('a correction, and a withdrawal, free the posts that nobody knew of', async () => {
      const [county, other] = [await world.county(), await world.county()];
      for (const place of [county, other]) {
        const { id } = await place.draft();
        await cutOffSubmission(place, id);
        const lines = [{ from: 'pool', to: 'GROWN', stage: 'primary', track: 'quota', count: 1 }];
        const step = place === county ? (['lines', { version: 1, lines }] as const) : (['withdraw', {}] as const);
        expect((await place.bureau().post(`/api/pool/adjustments/${id}/${step[0]}`, step[1])).status).toBe(200);
        expect([await place.holds(), await place.balances()]).toEqual([['released'], { 'IDLE vacant': 4, 'pool vacant': 3 }]);
      }
    });

    test('a step that knew nothing of a hold asked for meanwhile is refused, so that nobody forgets the hold', async () => {
      const county = await world.county();
      const { id } = await county.draft();
      await cutOffSubmission(county, id);
      await expect(county.sql((transaction) => closeHold(transaction, id, 1, undefined))).rejects.toMatchObject({ code: 'CASE.VERSION' });
      await expect(county.sql((transaction) => closeHold(transaction, id, 1, transferRequestOf(id).holdId))).resolves.toMatchObject({ id });
    });

    test('a consent to a submission that was never recorded finishes both', async () => {
      const county = await world.county();
      const { id } = await county.draft();
      await cutOffSubmission(county, id);
      await county.office().post('/api/quota/transfers', transferRequestOf(id));
      await world.services.settled();
      const view = await county.view(id);
      expect(view.history.map(({ step, actor }: { step: string; actor: string }) => [step, actor])).toEqual([
        ['open', 'clerk'],
        ['submit', 'clerk'],
        ['consent', 'officer'],
      ]);
      expect([await county.told('adjustment-submitted'), await county.told('adjustment-decided')].map(({ length }) => length)).toEqual([
        1, 1,
      ]);
    });
  });

  describe('a submission whose days are over', () => {
    test('is shown as lapsed, cannot be consented to, and can be submitted again', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      await county.letExpire();
      expect((await county.view(id)).state).toBe('lapsed');
      expect((await county.bureau().get('/api/pool/adjustments?state=lapsed')).body).toMatchObject({ toDo: 1, items: [{ id }] });
      expect((await county.consent(id)).body.code).toBe('HOLD.EXPIRED');
      expect((await county.submit(id)).body).toMatchObject({ state: 'submitted', revision: 2 });
      expect((await county.view(id)).history.map(({ step }: { step: string }) => step)).toEqual(['open', 'submit', 'lapse', 'submit']);
      expect(await county.holds()).toEqual(['lapsed', 'live']);
      expect((await county.consent(id)).body.state).toBe('consented');
    });

    test('can be corrected or withdrawn', async () => {
      const [county, other] = [await world.county(), await world.county()];
      const { id, version } = await county.submitted();
      await county.letExpire();
      const lines = [{ from: 'pool', to: 'GROWN', stage: 'primary', track: 'quota', count: 1 }];
      expect((await county.bureau().post(`/api/pool/adjustments/${id}/lines`, { version, lines })).body).toMatchObject({
        state: 'draft',
        revision: 2,
      });
      const withdrawn = await other.submitted();
      await other.letExpire();
      expect((await other.bureau().post(`/api/pool/adjustments/${withdrawn.id}/withdraw`)).body.state).toBe('withdrawn');
    });

    test('is settled by the ledger all the same when the consent came in time', async () => {
      const county = await world.county();
      const { id } = await county.submitted();
      await county.letExpireHere();
      await county.office().post('/api/quota/transfers', transferRequestOf(id));
      expect((await county.submit(id)).body.code).toMatch(/^(HOLD\.STATE|CASE\.STATE|CASE\.VERSION)$/);
      await world.services.settled();
      expect((await county.view(id)).state).toBe('consented');
    });
  });

  test('no event was parked on the way', async () => {
    await world.services.settled();
    expect(await world.services.query('pool', 'select * from dead_letters')).toEqual([]);
  });
});
