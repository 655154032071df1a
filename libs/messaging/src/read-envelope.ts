import { DomainError, isCountyCode } from '@jiaobian/kernel';
import type { EventEnvelope } from './envelope';

const maxIdLength = 200;

/**
 * The envelope in a message of whatever origin. Errors: `MESSAGING.EVENT_UNREADABLE` with what is wrong; such a
 * message can never be handled, however often it comes.
 */
export function readEnvelope(value: Buffer): EventEnvelope {
  const event = parse(value);
  const problem = problemOf(event);
  if (problem) throw new DomainError('MESSAGING.EVENT_UNREADABLE', { problem });
  return event as unknown as EventEnvelope;
}

function parse(value: Buffer): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(value.toString('utf8'));
    return typeof parsed === 'object' && parsed !== null ? (parsed as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function problemOf(event: Record<string, unknown> | undefined): string | undefined {
  if (!event) return 'not a JSON object';
  if (event['specversion'] !== '1.0') return 'not a CloudEvent 1.0';
  for (const name of ['id', 'source', 'type', 'time']) {
    const value = event[name];
    if (typeof value !== 'string' || value === '' || value.length > maxIdLength) return `no ${name}`;
  }
  if (!isCountyCode(event['countycode'])) return 'no countycode';
  return undefined;
}
