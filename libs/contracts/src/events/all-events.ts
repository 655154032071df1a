import type { EventType } from './event-type';
import * as flags from './flag.events';
import * as loans from './loan.events';
import * as plans from './plan.events';
import * as quota from './quota.events';
import * as registry from './registry.events';

function isEvent(value: unknown): value is EventType {
  return typeof value === 'object' && value !== null && 'schema' in value && 'service' in value;
}

/** Every event type, by its `type`. */
export const allEvents: Record<string, EventType> = Object.fromEntries(
  [registry, quota, plans, loans, flags]
    .flatMap((group) => Object.values(group))
    .filter(isEvent)
    .map((event) => [event.type, event]),
);
