import type { FlagKind } from '@jiaobian/contracts';
import type { CalendarDate, Stage, Track } from '@jiaobian/kernel';
import type { Assignee, FlagState } from '../../domain/flags/flag-steps';

/** What opened or ended a flag: an event, the day itself, or a person with a document. */
export interface FlagCause {
  kind: 'event' | 'clock' | 'person';
  eventId?: string;
  eventType?: string;
  /** When the event was told, or the day. */
  at: string;
  /** Up to where the facts behind it were known. */
  watermark?: string;
  byName?: string;
  documentNumber?: string;
  meeting?: string;
  decidedOn?: CalendarDate;
}

export interface FlagRecord {
  id: string;
  unit: string;
  kind: FlagKind;
  subject: string;
  stage: Stage | null;
  track: Track | null;
  origin: 'rule' | 'recorded';
  state: FlagState;
  version: number;
  openedOn: CalendarDate;
  openedAt: string;
  openedBy: FlagCause;
  assignee: Assignee | null;
  deadline: CalendarDate | null;
  assignment: string | null;
  answer: string | null;
  answerDocument: string | null;
  answerAttachment: string | null;
  answeredOn: CalendarDate | null;
  answeredByName: string | null;
  /** Everyone who answered, and in whose stead: none of them accepts. */
  answerers: string[];
  decidedByName: string | null;
  decidedAt: string | null;
  documentNumber: string | null;
  meeting: string | null;
  decidedOn: CalendarDate | null;
  opinion: string | null;
  endedAt: string | null;
  endedBy: FlagCause | null;
}

const instant = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

export const flagColumns = `f.id, f.unit, f.kind, f.subject, f.stage, f.track, f.origin, f.state, f.version, f.opened_on as "openedOn", ${instant('f.opened_at')} as "openedAt",
  f.opened_by as "openedBy", f.assignee, f.deadline, f.assignment, f.answer, f.answer_document as "answerDocument", f.answer_attachment as "answerAttachment",
  f.answered_on as "answeredOn", f.answered_by_name as "answeredByName", f.answerers, f.decided_by_name as "decidedByName", ${instant('f.decided_at')} as "decidedAt",
  f.document_number as "documentNumber", f.meeting, f.decided_on as "decidedOn", f.opinion, ${instant('f.ended_at')} as "endedAt", f.ended_by as "endedBy"`;
