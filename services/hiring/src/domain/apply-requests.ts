import { DomainError, derivedId, type Stage, type Subject } from '@jiaobian/kernel';
import { trackOfChannel, type Channel } from './channel';
import type { PlanLine } from './plan-line';

export interface LineRequested {
  schoolCode: string;
  stage: Stage;
  subject: Subject;
  channel: Channel;
  requested: number;
}

/** The same line of a plan has the same id for ever, whoever asks for it first. */
export function lineIdOf(county: string, year: number, { schoolCode, stage, subject, channel }: Omit<LineRequested, 'requested'>): string {
  return derivedId('hiring.line', county, year, schoolCode, stage, subject, channel);
}

/**
 * The lines of a plan with the requested counts set, not yet cut. Lines that nobody asked for before join with nothing
 * planned. Errors: `HIRING.LINE_TWICE`.
 */
export function applyRequests(county: string, year: number, lines: readonly PlanLine[], requests: readonly LineRequested[]): PlanLine[] {
  const asked = new Map(lines.map((line) => [line.id, line]));
  const seen = new Set<string>();
  for (const request of requests) {
    const id = lineIdOf(county, year, request);
    if (seen.has(id)) throw new DomainError('HIRING.LINE_TWICE', { ...request });
    seen.add(id);
    asked.set(id, { ...(asked.get(id) ?? newLine(id, year, request)), requested: request.requested });
  }
  return [...asked.values()];
}

function newLine(id: string, year: number, { schoolCode, stage, subject, channel }: LineRequested): PlanLine {
  const headroom = trackOfChannel(channel) ? 0 : undefined;
  return { id, year, schoolCode, stage, subject, channel, requested: 0, planned: 0, headroom, takenBefore: 0 };
}
