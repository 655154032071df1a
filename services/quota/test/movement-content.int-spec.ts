import * as fc from 'fast-check';
import { QuotaWorld } from './quota-world';

/** What the hash of a movement covers, as jsonb itself prints it: the definition that the text put together by hand is held against. */
const byJsonb = `(jsonb_strip_nulls(to_jsonb(m) - 'prev_hash' - 'hash')
  || jsonb_build_object('recorded_at', (extract(epoch from m.recorded_at) * 1000000)::bigint, 'entries', entries))::text`;

const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.string({ minLength: 1 }),
  fc.constantFrom('"', '\\', '\n', '\u2028', '划转', '👩‍🏫'),
);
/** PostgreSQL keeps neither of the two. */
const kept = text.map((value) => value.replaceAll('\0', '').replace(/[\uD800-\uDFFF]/gu, '')).map((value) => value || 'x');
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const anyCount = fc.maxSafeInteger();
const movement = fc.record({
  county_code: kept,
  id: fc.uuid(),
  number: anyCount,
  kind: kept,
  line_id: maybe(kept),
  proposed_by: kept,
  approved_by: kept,
  rule_version: kept,
  census_id: maybe(fc.uuid()),
  document_number: maybe(kept),
  effective_on: fc
    .date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  recorded_at: fc.date({ min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }).map((time) => time.toISOString()),
  reason: kept,
  cause_kind: kept,
  cause_id: fc.uuid(),
  case_id: maybe(fc.uuid()),
  reverses: maybe(fc.uuid()),
});
const entry = fc.tuple(fc.uuid(), anyCount, anyCount, anyCount, anyCount);

describe('what the hash of a movement covers', () => {
  let world: QuotaWorld;
  beforeAll(async () => {
    world = await QuotaWorld.start();
  });
  afterAll(() => world.stop());

  const both = async (movements: object[], entries: unknown[]) => {
    const [row] = await world.services.query<{ direct: string[]; defined: string[] }>(
      'quota',
      `select array_agg(movement_content(m, e.content) order by place) as direct, array_agg(${byJsonb} order by place) as defined
       from rows from (jsonb_array_elements($1::jsonb), jsonb_array_elements($2::jsonb)) with ordinality as asked(movement, entries, place)
         cross join lateral jsonb_populate_record(null::movements, asked.movement) m
         cross join lateral (
           select '[' || string_agg(entry_content((one->>0)::uuid, (one->>1)::bigint, (one->>2)::bigint, (one->>3)::bigint, (one->>4)::bigint), ', '
             order by number) || ']' as content
           from jsonb_array_elements(asked.entries) with ordinality as list(one, number)) e`,
      [JSON.stringify(movements), JSON.stringify(entries)],
    );
    return row!;
  };

  test('is to the last byte what jsonb prints of it, whatever stands in it', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(movement, fc.array(entry, { minLength: 1, maxLength: 4 })), { minLength: 1, maxLength: 40 }),
        async (pairs) => {
          const { direct, defined } = await both(
            pairs.map(([one]) => one),
            pairs.map(([, entries]) => entries),
          );
          expect(direct).toEqual(defined);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('has no fact that the table does not have, and every one that it has', async () => {
    const columns = await world.services.query<{ name: string }>(
      'quota',
      `select attname as name from pg_attribute where attrelid = 'movements'::regclass and attnum > 0 and not attisdropped`,
    );
    const whole = fc.sample(
      movement.filter((one) => Object.values(one).every((value) => value !== null)),
      1,
    )[0]!;
    const { direct } = await both([whole], [[[whole.id, 1, 0, 1, 1]]]);
    const covered = [...Object.keys(JSON.parse(direct[0]!) as object), 'hash', 'prev_hash'].filter((name) => name !== 'entries');
    expect(covered.sort()).toEqual(columns.map(({ name }) => name).sort());
  });
});
