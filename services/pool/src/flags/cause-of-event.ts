import { dayInChina, type CalendarDate } from '@jiaobian/kernel';
import type { ReceivedEvent } from '@jiaobian/service-kit';
import type { FlagCause } from '../persistence/flags/flag-record';

export function causeOfEvent({ id, type, time }: Pick<ReceivedEvent, 'id' | 'type' | 'time'>): FlagCause {
  return { kind: 'event', eventId: id, eventType: type, at: time };
}

/** The county's day on which an event was told. */
export function dayOf({ time }: Pick<ReceivedEvent, 'time'>): CalendarDate {
  return dayInChina(time);
}
