import { shortageSubjects, stages, subjects, tracks, type Stage, type Subject, type Track } from '@jiaobian/kernel';
import type { School, TeacherRequest, UnitPosts } from './facts';
import { headroomOf, type HeadroomLimit } from './headroom';
import type { IntakeBasis } from './parameters';
import { postsBasis, type PostsBasis } from './supply';

export type DemandLimit = HeadroomLimit | 'REQUESTED';

/** The seats that one request gets: what was asked for, cut to the headroom of the school. */
export interface DemandLine {
  schoolCode: string;
  stage: Stage;
  subject: Subject;
  track: Track;
  requested: number;
  seats: number;
  why: PostsBasis & { limit: DemandLimit; requestId?: string };
}

/** How many published moves already go into a line; they keep their seats whatever else is asked for. */
export interface TakenSeats {
  schoolCode: string;
  stage: Stage;
  subject: Subject;
  track: Track;
}

export interface DemandInput {
  posts: readonly UnitPosts[];
  schools: ReadonlyMap<string, School>;
  requests: readonly TeacherRequest[];
  taken: readonly TakenSeats[];
  basis: IntakeBasis;
}

/**
 * Cuts the requests of each school × stage × track to its headroom: published moves first, then shortage subjects in the
 * order of S0, then the others in the order of the vocabulary. The same input in any order gives the same lines.
 */
export function demandOf(input: DemandInput): DemandLine[] {
  const units = new Map<string, TeacherRequest[]>();
  for (const request of [...input.requests, ...impliedRequests(input)]) {
    const key = unitKey(request);
    units.set(key, [...(units.get(key) ?? []), request]);
  }
  const posts = new Map(input.posts.map((unit) => [unitKey(unit), unit]));
  return [...units].sort(([one], [other]) => (one < other ? -1 : 1)).flatMap(([key, requests]) => cutUnit(requests, posts.get(key), input));
}

/** A published move whose request was never made or is gone still has its line. */
function impliedRequests({ taken, requests }: DemandInput): TeacherRequest[] {
  const known = new Set(requests.map(lineKey));
  const missing = new Map(taken.filter((move) => !known.has(lineKey(move))).map((move) => [lineKey(move), move]));
  return [...missing.values()].map(({ schoolCode, stage, subject, track }) => ({ id: '', schoolCode, stage, subject, track, count: 0 }));
}

function cutUnit(requests: TeacherRequest[], unit: UnitPosts | undefined, { schools, taken, basis }: DemandInput): DemandLine[] {
  const headroom = headroomOf(schools.get(requests[0]!.schoolCode), unit, basis);
  const takenOf = (request: TeacherRequest) => taken.filter((move) => lineKey(move) === lineKey(request)).length;
  let left = headroom.posts - requests.reduce((sum, request) => sum + takenOf(request), 0);
  return requests.sort(byUrgency).map((request) => {
    const { id, schoolCode, stage, subject, track, count } = request;
    const pinned = takenOf(request);
    const more = Math.max(0, Math.min(count - pinned, left));
    left -= more;
    const seats = pinned + more;
    const limit: DemandLimit = seats >= count ? 'REQUESTED' : headroom.limit;
    const text = {
      zh: `申请 ${count},已公布 ${pinned},接收空间:${headroom.text.zh};按紧缺学科优先分得 ${seats}`,
      en: `requested ${count}, published ${pinned}, headroom: ${headroom.text.en}; shortage subjects first: ${seats}`,
    };
    const why = { ...postsBasis(unit, text), limit, requestId: id || undefined };
    return { schoolCode, stage, subject, track, requested: count, seats, why };
  });
}

export function unitKey({ schoolCode, stage, track }: { schoolCode: string; stage: Stage; track: Track }): string {
  return `${schoolCode}/${stages.indexOf(stage)}/${tracks.indexOf(track)}`;
}

export function lineKey(line: TakenSeats): string {
  return `${unitKey(line)}/${line.subject}`;
}

function byUrgency(one: TeacherRequest, other: TeacherRequest): number {
  return urgency(one.subject) - urgency(other.subject);
}

function urgency(subject: Subject): number {
  const place = shortageSubjects.indexOf(subject);
  return place >= 0 ? place : shortageSubjects.length + subjects.indexOf(subject);
}
