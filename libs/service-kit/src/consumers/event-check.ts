import { allEvents } from '@jiaobian/contracts';
import type { EventEnvelope } from '@jiaobian/messaging';
import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

const ajv = new Ajv({ allErrors: true });
addFormats.default(ajv);
const checks = new Map<string, ValidateFunction>();

/** What is wrong with an event's data by the schema of its type; undefined when nothing is. Unknown types pass unread. */
export function whatIsWrong(event: Pick<EventEnvelope, 'type' | 'data'>): string | undefined {
  const known = allEvents[event.type];
  if (!known) return undefined;
  let check = checks.get(event.type);
  if (!check) {
    check = ajv.compile(known.schema);
    checks.set(event.type, check);
  }
  return check(event.data) ? undefined : ajv.errorsText(check.errors, { dataVar: 'data' });
}
