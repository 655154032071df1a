import { shortageSubjects, subjects, type Subject } from '@jiaobian/kernel';
import { channels, type Channel } from './channel';

/** What decides which line gets a post first. */
export interface LineClaim {
  year: number;
  subject: Subject;
  channel: Channel;
}

/**
 * Earlier plan years first, since a post is filled once; then shortage subjects in the order of S0 (三)2; then the other
 * subjects and the channels as the vocabulary lists them. Two lines of one school and stage never tie.
 */
export function compareClaims(a: LineClaim, b: LineClaim): number {
  return a.year - b.year || subjectRank(a.subject) - subjectRank(b.subject) || channels.indexOf(a.channel) - channels.indexOf(b.channel);
}

export function isShortageSubject(subject: Subject): boolean {
  return shortageSubjects.includes(subject);
}

function subjectRank(subject: Subject): number {
  const rank = shortageSubjects.indexOf(subject);
  return rank >= 0 ? rank : shortageSubjects.length + subjects.indexOf(subject);
}
