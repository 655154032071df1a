import { allEvents } from '../events/all-events';
import type { EventType } from '../events/event-type';
import { serviceNames, topicOf } from '../services';

/** The AsyncAPI 3.0 document of all events: one channel for each service's topic. */
export function asyncApiDocument(): Record<string, unknown> {
  const events = Object.values(allEvents);
  const publishers = serviceNames.filter((service) => events.some((event) => event.service === service));
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Jiaobian events',
      version: '1',
      description:
        'CloudEvents 1.0 in JSON; the key of each message is the county code, so that the events of a county stay in order. Every event may come more than once.',
    },
    channels: Object.fromEntries(
      publishers.map((service) => [
        service,
        {
          address: topicOf(service),
          messages: Object.fromEntries(eventsOf(events, service).map((event) => [shortName(event), reference('messages', event)])),
        },
      ]),
    ),
    operations: Object.fromEntries(
      publishers.map((service) => [
        `publish-${service}`,
        {
          action: 'send',
          channel: { $ref: `#/channels/${service}` },
          messages: eventsOf(events, service).map((event) => ({ $ref: `#/channels/${service}/messages/${shortName(event)}` })),
        },
      ]),
    ),
    components: { messages: Object.fromEntries(events.map((event) => [shortName(event), message(event)])) },
  };
}

/** `jiaobian.quota.posts-moved.v1` → `posts-moved.v1`, the name of its schema file too. */
export function shortName(event: EventType): string {
  return event.type.split('.').slice(2).join('.');
}

function eventsOf(events: EventType[], service: string): EventType[] {
  return events.filter((event) => event.service === service);
}

function reference(kind: string, event: EventType): { $ref: string } {
  return { $ref: `#/components/${kind}/${shortName(event)}` };
}

function message(event: EventType): Record<string, unknown> {
  return {
    name: event.type,
    summary: event.summary,
    contentType: 'application/cloudevents+json',
    payload: { $ref: `./${event.service}/${shortName(event)}.json` },
  };
}
