import type { Transaction } from '@jiaobian/database';
import { newId } from '@jiaobian/kernel';
import { eventually } from '@jiaobian/testing';
import type { EventEnvelope } from '../envelope';
import type { Inbox } from '../inbox/inbox';
import { eventOf, messageOf, type ContractWorld } from './contract-world';
import { probeType } from './probe-service';

/** The part of the contract that is about poison, parking and replay. */
export function describeDeadLetters(world: () => ContractWorld): void {
  describe('an event that cannot be handled', () => {
    let inbox: Inbox;
    let mended: boolean;
    const parked: string[] = [];
    const consumers = () => [
      {
        name: 'breaks-on-13',
        types: [probeType],
        handle: async (event: EventEnvelope, transaction: Transaction): Promise<void> => {
          await world().probe.noteEffect(event, transaction);
          if ((event.data as { value: number }).value === 13 && !mended) throw new Error('cannot count 13');
        },
      },
    ];

    const startInbox = async (decide: 'retry' | 'park'): Promise<void> => {
      mended = false;
      parked.length = 0;
      inbox = await world().probe.startInbox(world().transport, world().topic, {
        consumers: consumers(),
        decide: () => decide,
        attempts: 3,
        validate: (event) => ((event.data as { value: unknown }).value === 'ill' ? 'data/value must be integer' : undefined),
        onParked: ({ consumer, type, reason, attempts }) => parked.push(`${consumer} ${type} ${attempts} ${reason}`),
      });
    };

    test.each([
      ['that may pass is parked after the bounded attempts', 'retry', 3],
      ['that will not pass is parked at once', 'park', 1],
    ] as const)('%s, and what comes after it goes on', async (_title, decision, attempts) => {
      await startInbox(decision);
      await world().publish(messageOf('522327', 12), messageOf('522327', 13), messageOf('522327', 14));
      expect(await world().probe.valuesByCounty(2)).toEqual({ 522327: [12, 14] });
      expect(parked).toEqual([`breaks-on-13 ${probeType} ${attempts} Error: cannot count 13`]);
      expect(await inbox.deadLetterCount()).toBe(1);
    });

    test('is replayed when the cause is mended: once, with its effect, and the letter is closed', async () => {
      await startInbox('park');
      const id = newId();
      await world().publish(messageOf('522327', 13, id), messageOf('522327', 14));
      await world().probe.valuesByCounty(1);
      const [letter] = await inbox.listDeadLetters('522327');
      expect(letter).toMatchObject({ eventId: id, attempts: 1 });
      expect(await inbox.listDeadLetters('522328')).toEqual([]);
      await expect(inbox.replay('522328', letter!.id)).rejects.toMatchObject({ code: 'MESSAGING.DEAD_LETTER_NOT_FOUND' });
      await expect(inbox.replay('522327', letter!.id)).rejects.toThrow('cannot count 13');
      expect(await inbox.listDeadLetters('522327')).toMatchObject([{ attempts: 2 }]);

      // Another delivery of what is parked is not another event: it waits for its replay, mended or not.
      mended = true;
      await world().publish(messageOf('522327', 13, id), messageOf('522327', 15));
      expect(await world().probe.valuesByCounty(2)).toEqual({ 522327: [14, 15] });

      const answers = await Promise.allSettled([inbox.replay('522327', letter!.id), inbox.replay('522327', letter!.id)]);
      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(await world().probe.valuesByCounty(3)).toEqual({ 522327: [14, 15, 13] });
      expect(await inbox.deadLetterCount()).toBe(0);
    });

    test('because its data break their schema, or because it is no event at all, is parked and never loops', async () => {
      await startInbox('retry');
      await world().transport.publish(world().topic, [{ key: '522327', event: { ...eventOf('522327', 1), data: { value: 'ill' } } }]);
      await world().harness.publishRaw(world().topic, '522327', '<not json>');
      await world().harness.publishRaw(world().topic, 'nobody', '{"specversion":"1.0","id":"1"}');
      await world().publish(messageOf('522327', 2));
      expect(await world().probe.valuesByCounty(1)).toEqual({ 522327: [2] });
      await eventually(() => expect(parked).toHaveLength(3), { withinMs: 10_000 });
      const [invalid, unreadable] = await inbox.listDeadLetters('522327');
      expect(invalid).toMatchObject({ attempts: 1, reason: expect.stringContaining('MESSAGING.EVENT_INVALID') });
      expect(unreadable).toMatchObject({ type: 'unreadable', reason: expect.stringContaining('not a JSON object') });
      expect(await inbox.listDeadLetters('000000')).toMatchObject([{ consumer: '*', reason: expect.stringContaining('no source') }]);
      await expect(inbox.replay('522327', unreadable!.id)).rejects.toMatchObject({ code: 'MESSAGING.EVENT_UNREADABLE' });
    });
  });
}
