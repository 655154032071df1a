import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { allEvents } from '../events/all-events';
import { asyncApiDocument, shortName } from './async-api';
import { eventSchema } from './event-schema';
import { incompatibilities, type Schema } from './schema-compatibility';

const folder = join(__dirname, '../../../../docs/events');
const baselinePath = join(folder, 'baseline.json');
const writing = process.env['WRITE_REFERENCES'] === '1';
const events = Object.values(allEvents);
const text = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const wanted = new Map<string, string>([
  ['asyncapi.json', text(asyncApiDocument())],
  ...events.map((event): [string, string] => [`${event.service}/${shortName(event)}.json`, text(eventSchema(event))]),
]);

function filesBelow(path: string): string[] {
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => name !== 'baseline.json');
}

describe('event reference', () => {
  if (writing) {
    beforeAll(() => {
      for (const name of filesBelow(folder)) if (!wanted.has(name)) rmSync(join(folder, name));
      for (const [name, content] of wanted) {
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
      }
      // What is promised once is kept as it was; only what is new joins.
      const baseline = JSON.parse(readFileSync(baselinePath, 'utf8')) as Record<string, object>;
      for (const event of events) baseline[event.type] ??= event.schema;
      writeFileSync(baselinePath, text(baseline));
    });
  }

  it('docs/events holds just what the code says (npm run references writes it)', () => {
    expect(filesBelow(folder).sort()).toEqual([...wanted.keys()].sort());
    for (const [name, content] of wanted) expect({ name, content: readFileSync(join(folder, name), 'utf8') }).toEqual({ name, content });
  });

  it('no event breaks its readers: what is promised in docs/events/baseline.json stays', () => {
    const baseline = JSON.parse(readFileSync(baselinePath, 'utf8')) as Record<string, Schema>;
    const broken = Object.entries(baseline).flatMap(([type, older]) => {
      const event = allEvents[type];
      if (!event) return [`${type} is gone`];
      return incompatibilities(older, JSON.parse(JSON.stringify(event.schema)) as Schema).map((what) => `${type} ${what}`);
    });
    expect(broken).toEqual([]);
    expect(Object.keys(allEvents).filter((type) => !(type in baseline))).toEqual([]);
  });

  it('a removed, renamed or weakened field is a breach, a further optional one is not', () => {
    const older = { type: 'object', required: ['a'], properties: { a: { type: 'string', enum: ['x'] } } };
    expect(incompatibilities(older, { ...older, properties: { ...older.properties, b: { type: 'string' } } })).toEqual([]);
    expect(incompatibilities(older, { type: 'object', required: [], properties: older.properties })).toEqual([
      'data.a: no longer always there',
    ]);
    expect(incompatibilities(older, { type: 'object', required: ['a'], properties: {} })).toEqual(['data.a: gone']);
    expect(incompatibilities(older, { ...older, properties: { a: { type: 'string', enum: ['y'] } } })).toEqual([
      'data.a: the choice x is gone',
    ]);
  });

  it.each(events.map(({ type }) => type))('%s has a valid schema and a name of its service', (type) => {
    const event = allEvents[type]!;
    const ajv = new Ajv({ allErrors: true });
    addFormats.default(ajv);
    expect(() => ajv.compile(event.schema)).not.toThrow();
    expect(type).toMatch(new RegExp(`^jiaobian\\.${event.service}\\.[a-z-]+\\.v[0-9]+$`));
  });
});
