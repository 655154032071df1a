import type { TopicPartitionOffsetAndMetadata } from 'kafkajs';
import { OffsetCommits } from './offset-commits';

const refused = (): Promise<void> => Promise.reject(new Error('refused'));

describe('how far a reader is', () => {
  let told: string[];
  let answer: () => Promise<void>;
  let commits: OffsetCommits;
  beforeEach(() => {
    told = [];
    answer = () => Promise.resolve();
    const commit = (offsets: TopicPartitionOffsetAndMetadata[]): Promise<void> => {
      told.push(offsets.map(({ topic, partition, offset }) => `${topic}/${partition}:${offset}`).join(' '));
      return answer();
    };
    commits = new OffsetCommits({ commit, onError: () => undefined });
  });
  afterEach(() => commits.forget());

  it('is told again where it was refused, with what was done meanwhile', async () => {
    answer = refused;
    commits.note('t', 0, '5');
    commits.note('t', 1, '3');
    await commits.flush();
    commits.note('t', 0, '6');
    answer = () => Promise.resolve();
    await commits.flush();
    await commits.flush();
    expect(told).toEqual(['t/0:5 t/1:3', 't/0:6 t/1:3']);
  });

  it('is forgotten with the place in the group, even while it is being told: it may be behind what another has done', async () => {
    let refuse: () => void = () => undefined;
    answer = () => new Promise((_, reject) => (refuse = () => reject(new Error('refused'))));
    commits.note('t', 0, '5');
    const telling = commits.flush();
    await Promise.resolve();
    commits.forget();
    refuse();
    await telling;
    answer = () => Promise.resolve();
    await commits.flush();
    expect(told).toEqual(['t/0:5']);
  });
});
