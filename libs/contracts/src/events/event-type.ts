import type { Static, TSchema } from '@sinclair/typebox';
import type { ServiceName } from '../services';

/**
 * A fact that travels. The schema is the one source of its TypeScript type, of the check at both ends and of the
 * page in `docs/events`. Fields are only ever added, and as optional ones; anything else is a new version.
 */
export interface EventType<Schema extends TSchema = TSchema> {
  /** `jiaobian.<service>.<noun-past-verb>.v1` */
  type: string;
  service: ServiceName;
  summary: string;
  schema: Schema;
}

export type EventData<Event extends EventType> = Static<Event['schema']>;

export function defineEvent<Schema extends TSchema>(
  service: ServiceName,
  name: string,
  summary: string,
  schema: Schema,
): EventType<Schema> {
  return { type: `jiaobian.${service}.${name}.v1`, service, summary, schema };
}
