import type { Queryable } from '../../lanes/queryable';
import type { KeptMessage } from '../publish-partition';

export interface PartitionName {
  topic: string;
  partition: number;
}

export interface BusRecord extends PartitionName {
  position: string;
  key: string;
  value: string;
}

/** The statements of the event bus. Positions of a partition are given under the lock of its row: no gaps, in order of commit. */
export class BusStore {
  constructor(private readonly schema: string) {}

  async ensureTopics(on: Queryable, topics: string[], partitions: number): Promise<void> {
    await on.query(
      `insert into ${this.schema}.partitions (topic, partition)
       select topic, partition from unnest($1::text[]) as topic, generate_series(0, $2::int - 1) as partition
       where not exists (select from ${this.schema}.partitions known where known.topic = topic.topic)
       order by 1, 2 on conflict do nothing`,
      [topics, partitions],
    );
  }

  async partitions(on: Queryable, topics: string[]): Promise<PartitionName[]> {
    const { rows } = await on.query<PartitionName>(
      `select topic, partition from ${this.schema}.partitions where topic = any($1) order by topic, partition`,
      [topics],
    );
    return rows;
  }

  /** False where there is no such partition. */
  async append(on: Queryable, { topic, partition }: PartitionName, messages: KeptMessage[]): Promise<boolean> {
    const { rowCount } = await on.query({
      name: `append-${this.schema}`,
      text: `with place as (
               update ${this.schema}.partitions set last_position = last_position + cardinality($3::text[])
               where topic = $1 and partition = $2 returning last_position - cardinality($3::text[]) as base)
             insert into ${this.schema}.records (topic, partition, position, key, value)
             select $1, $2, place.base + message.nth, message.key, message.value
             from place, unnest($3::text[], $4::text[]) with ordinality as message(key, value, nth)`,
      values: [topic, partition, messages.map(({ key }) => key), messages.map(({ value }) => value)],
    });
    return rowCount === messages.length;
  }

  /** Where the group stands in these partitions; a group that is new begins before the oldest record. */
  async join(on: Queryable, group: string, partitions: PartitionName[]): Promise<(PartitionName & { position: string })[]> {
    const { rows } = await on.query<PartitionName & { position: string }>(
      `insert into ${this.schema}.progress (consumer_group, topic, partition)
       select $1, topic, partition from unnest($2::text[], $3::int[]) as p(topic, partition)
       on conflict (consumer_group, topic, partition) do update set seen_at = clock_timestamp()
       returning topic, partition, position::text as position`,
      [group, partitions.map(({ topic }) => topic), partitions.map(({ partition }) => partition)],
    );
    return rows;
  }

  async read(on: Queryable, after: (PartitionName & { position: string })[], limit: number): Promise<BusRecord[]> {
    const { rows } = await on.query<BusRecord>({
      name: `read-${this.schema}`,
      text: `select record.* from unnest($1::text[], $2::int[], $3::bigint[]) as place(topic, partition, position)
             cross join lateral (
               select r.topic, r.partition, r.position::text as position, r.key, r.value from ${this.schema}.records r
               where r.topic = place.topic and r.partition = place.partition and r.position > place.position
               order by r.position limit $4) as record`,
      values: [after.map(({ topic }) => topic), after.map(({ partition }) => partition), after.map(({ position }) => position), limit],
    });
    return rows;
  }

  /** Never backwards: a group's place may be written by two of its processes, the one that lost it and the one that took it. */
  async commit(on: Queryable, group: string, places: (PartitionName & { position: string })[]): Promise<void> {
    await on.query({
      name: `commit-${this.schema}`,
      text: `update ${this.schema}.progress p set position = greatest(p.position, place.position), seen_at = clock_timestamp()
             from unnest($2::text[], $3::int[], $4::bigint[]) as place(topic, partition, position)
             where p.consumer_group = $1 and p.topic = place.topic and p.partition = place.partition`,
      values: [group, places.map(({ topic }) => topic), places.map(({ partition }) => partition), places.map(({ position }) => position)],
    });
  }

  async lag(on: Queryable, group: string, topics: string[]): Promise<number> {
    const { rows } = await on.query<{ lag: number }>(
      `select coalesce(sum(p.last_position - coalesce(g.position, 0)), 0)::float8 as lag
       from ${this.schema}.partitions p
       left join ${this.schema}.progress g on g.consumer_group = $1 and g.topic = p.topic and g.partition = p.partition
       where p.topic = any($2)`,
      [group, topics],
    );
    return rows[0]!.lag;
  }

  /**
   * Removes records that are old and that every group has passed; a group not seen for long no longer counts. Unlike a
   * broker's plain age limit this keeps what a machine that was off for weeks has yet to handle.
   */
  async sweep(on: Queryable, keepDays: number, forgetGroupDays: number): Promise<number> {
    const { rowCount } = await on.query(
      `delete from ${this.schema}.records r using (
         select topic, partition, min(position) as position from ${this.schema}.progress
         where seen_at > now() - $2 * interval '1 day' group by topic, partition) passed
       where r.topic = passed.topic and r.partition = passed.partition and r.position <= passed.position
         and r.appended_at < now() - $1 * interval '1 day'`,
      [keepDays, forgetGroupDays],
    );
    return rowCount ?? 0;
  }
}
