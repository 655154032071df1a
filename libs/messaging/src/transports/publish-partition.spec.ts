import { laneOf } from '../lanes/key-hash';
import { publishByPartition, type KeptMessage } from './publish-partition';
import type { TransportMessage } from './transport';

const [first, second] = ['522327', '522328'];

function message(key: string, value: number): TransportMessage {
  return {
    key,
    event: {
      specversion: '1.0',
      id: `${key}-${value}`,
      source: '/',
      type: 't',
      time: '',
      datacontenttype: 'application/json',
      countycode: key,
      data: value,
    },
  };
}

/** A broker of one partition that refuses whole batches, or is gone from a point on. */
class Broker {
  readonly kept: string[] = [];
  constructor(
    private readonly refuses: string[],
    private readonly goneAt?: string,
  ) {}

  async send(_partition: number, messages: KeptMessage[]): Promise<void> {
    const ids = messages.map(({ value }) => (JSON.parse(value) as { id: string }).id);
    if (ids.some((id) => this.refuses.includes(id))) throw new Error('too large');
    if (ids.some((id) => id === this.goneAt)) throw new Error('gone');
    this.kept.push(...ids);
  }

  isRefusal(error: unknown): boolean {
    return (error as Error).message === 'too large';
  }
}

describe('publishing', () => {
  const messages = [message(first, 1), message(second, 1), message(first, 2), message(second, 2), message(first, 3)];
  const states = async (broker: Broker): Promise<string[]> => (await publishByPartition(messages, 1, broker)).map(({ state }) => state);

  test('a refused message holds back its own key and no other', async () => {
    const broker = new Broker([`${first}-2`]);
    expect(await states(broker)).toEqual(['sent', 'sent', 'refused', 'sent', 'unavailable']);
    expect(broker.kept).toEqual([`${first}-1`, `${second}-1`, `${second}-2`]);
  });

  test('a broker that goes away while messages go one by one refuses none of them', async () => {
    const broker = new Broker([`${first}-1`], `${second}-1`);
    expect(await states(broker)).toEqual(['refused', 'unavailable', 'unavailable', 'unavailable', 'unavailable']);
    expect(broker.kept).toEqual([]);
  });

  test('a broker that is away has nothing against any message', async () => {
    expect(await states(new Broker([], `${first}-3`))).toEqual(Array(5).fill('unavailable'));
  });

  test('each partition is sent by a call of its own and outcomes come in the order of the messages', async () => {
    const calls: string[][] = [];
    const outcomes = await publishByPartition(messages, 6, {
      send: async (partition, own) => {
        calls.push(own.map(({ key }) => key));
        expect(own.every(({ key }) => laneOf(key, 6) === partition)).toBe(true);
        if (own[0]!.key === second) throw new Error('leader gone');
      },
      isRefusal: () => false,
    });
    expect(calls.sort()).toEqual([Array(3).fill(first), Array(2).fill(second)]);
    expect(outcomes.map(({ state }) => state)).toEqual(['sent', 'unavailable', 'sent', 'unavailable', 'sent']);
  });
});
