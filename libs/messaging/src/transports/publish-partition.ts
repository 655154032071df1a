import { laneOf } from '../lanes/key-hash';
import type { PublishOutcome, TransportMessage } from './transport';

/** A message as it is kept: the event in JSON. */
export interface KeptMessage {
  key: string;
  value: string;
}

/** How one broker takes messages. */
export interface PartitionSender {
  /** Keeps the messages of one partition for good, all or none. */
  send(partition: number, messages: KeptMessage[]): Promise<void>;
  /** Whether an error of `send` is about the messages themselves and would come again. */
  isRefusal(error: unknown): boolean;
}

/**
 * Publishes each partition's messages by a send of its own, all partitions at once, and gives the outcomes in the order of
 * the messages. Where the broker refuses a batch because of one message in it, they go one by one, so that only the keys
 * of the refused ones are held back.
 */
export async function publishByPartition(
  messages: TransportMessage[],
  partitionCount: number,
  sender: PartitionSender,
): Promise<PublishOutcome[]> {
  const places = new Map<number, number[]>();
  messages.forEach(({ key }, place) => {
    const partition = laneOf(key, partitionCount);
    const own = places.get(partition);
    if (own) own.push(place);
    else places.set(partition, [place]);
  });
  const outcomes = new Array<PublishOutcome>(messages.length);
  const publish = async ([partition, own]: [number, number[]]): Promise<void> => {
    const kept = own.map((place) => ({ key: messages[place]!.key, value: JSON.stringify(messages[place]!.event) }));
    const results = await publishPartition(partition, kept, sender);
    own.forEach((place, index) => (outcomes[place] = results[index]!));
  };
  await Promise.all([...places].map(publish));
  return outcomes;
}

async function publishPartition(partition: number, messages: KeptMessage[], sender: PartitionSender): Promise<PublishOutcome[]> {
  const whole = await attempt(partition, messages, sender);
  if (whole.state !== 'refused' || messages.length === 1) return messages.map(() => whole);
  const outcomes: PublishOutcome[] = [];
  const heldKeys = new Map<string, Error>();
  let away: PublishOutcome | undefined;
  for (const message of messages) {
    const held = heldKeys.get(message.key);
    if (held) outcomes.push({ state: 'unavailable', error: held });
    else {
      const outcome: PublishOutcome = away ?? (await attempt(partition, [message], sender));
      if (outcome.state === 'unavailable') away = outcome;
      if (outcome.state === 'refused') heldKeys.set(message.key, outcome.error);
      outcomes.push(outcome);
    }
  }
  return outcomes;
}

async function attempt(partition: number, messages: KeptMessage[], sender: PartitionSender): Promise<PublishOutcome> {
  try {
    await sender.send(partition, messages);
    return { state: 'sent' };
  } catch (error) {
    return { state: sender.isRefusal(error) ? 'refused' : 'unavailable', error: error as Error };
  }
}
