import type { EventType } from '../events/event-type';

/** The JSON Schema of a whole event, envelope and data, as it stands in `docs/events`. */
export function eventSchema(event: EventType): Record<string, unknown> {
  const text = { type: 'string' };
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `urn:jiaobian:event:${event.type}`,
    title: event.type,
    description: event.summary,
    type: 'object',
    required: ['specversion', 'id', 'source', 'type', 'time', 'datacontenttype', 'countycode', 'data'],
    properties: {
      specversion: { const: '1.0' },
      id: { ...text, format: 'uuid' },
      source: { const: `/jiaobian/${event.service}` },
      type: { const: event.type },
      subject: text,
      time: { ...text, format: 'date-time' },
      datacontenttype: { const: 'application/json' },
      countycode: { ...text, pattern: '^[0-9]{6}$' },
      correlationid: text,
      causationid: text,
      actor: text,
      traceparent: text,
      data: JSON.parse(JSON.stringify(event.schema)) as unknown,
    },
  };
}
