import type { TopicPartitionOffsetAndMetadata } from 'kafkajs';

/** A crash brings what was done within this time once more; every reader expects that. */
const commitEveryMs = 100;
const againAfterMs = 1_000;

export interface OffsetCommitsOptions {
  commit(offsets: TopicPartitionOffsetAndMetadata[]): Promise<void>;
  onError(error: unknown): void;
}

/**
 * How far each partition is done, told to the broker by one request for all of them, some ten times a second at most: a
 * request for each message would make the next one wait for it.
 */
export class OffsetCommits {
  private done = new Map<string, TopicPartitionOffsetAndMetadata>();
  private timer?: NodeJS.Timeout;
  private last: Promise<void> = Promise.resolve();
  private ended = false;

  constructor(private readonly options: OffsetCommitsOptions) {}

  /** @param offset of the message that comes next */
  note(topic: string, partition: number, offset: string): void {
    this.done.set(`${topic}/${partition}`, { topic, partition, offset });
    this.tellIn(commitEveryMs);
  }

  /** Never rejects: what the broker did not take is told again, until `end`. */
  flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    return (this.last = this.last.then(() => this.tell()));
  }

  end(): Promise<void> {
    this.ended = true;
    return this.flush();
  }

  /** The partitions may be another member's from here on; what was not told comes again. */
  forget(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    // Another one: what is being told at this moment does not come back either, where it is refused.
    this.done = new Map();
  }

  private tellIn(ms: number): void {
    if (!this.ended) this.timer ??= setTimeout(() => void this.flush(), ms);
  }

  private async tell(): Promise<void> {
    const { done } = this;
    const offsets = [...done.values()];
    if (offsets.length === 0) return;
    done.clear();
    try {
      await this.options.commit(offsets);
    } catch (error) {
      this.options.onError(error);
      for (const { topic, partition, offset } of offsets) {
        if (!done.has(`${topic}/${partition}`)) done.set(`${topic}/${partition}`, { topic, partition, offset });
      }
      if (done === this.done) this.tellIn(againAfterMs);
    }
  }
}
