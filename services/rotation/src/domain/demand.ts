import { stages, subjects, tracks, type Stage, type Subject, type Track } from '@jiaobian/kernel';
import type { School, TeacherRequest, UnitPosts } from './facts';
import { headroomOf, type HeadroomLimit } from './headroom';
import type { IntakeBasis } from './parameters';
import { postsBasis, type PostsBasis } from './supply';

export type DemandLimit = HeadroomLimit | 'REQUESTED';

/** What one school may be given in one subject. All lines of a unit share its headroom; the run decides between them. */
export interface DemandLine {
  schoolCode: string;
  stage: Stage;
  subject: Subject;
  track: Track;
  requested: number;
  /** At most so many in this subject. */
  seats: number;
  /** At most so many in all subjects of this school, stage and track together. */
  headroom: number;
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

/** The requests of each school × stage × track beside its headroom. The same input in any order gives the same lines. */
export function demandOf(input: DemandInput): DemandLine[] {
  const posts = new Map(input.posts.map((unit) => [unitKey(unit), unit]));
  const taken = new Map<string, number>();
  for (const move of input.taken) taken.set(lineKey(move), (taken.get(lineKey(move)) ?? 0) + 1);
  return [...input.requests, ...impliedRequests(input)]
    .map((request) => lineOf(request, posts.get(unitKey(request)), taken.get(lineKey(request)) ?? 0, input))
    .sort((one, other) => (lineKey(one) < lineKey(other) ? -1 : 1));
}

/** A published move whose request was never made or is gone still has its line. */
function impliedRequests({ taken, requests }: DemandInput): TeacherRequest[] {
  const known = new Set(requests.map(lineKey));
  const missing = new Map(taken.filter((move) => !known.has(lineKey(move))).map((move) => [lineKey(move), move]));
  return [...missing.values()].map(({ schoolCode, stage, subject, track }) => ({ id: '', schoolCode, stage, subject, track, count: 0 }));
}

function lineOf(request: TeacherRequest, unit: UnitPosts | undefined, published: number, { schools, basis }: DemandInput): DemandLine {
  const { id, schoolCode, stage, subject, track, count } = request;
  const headroom = headroomOf(schools.get(schoolCode), unit, basis);
  const seats = Math.max(published, Math.min(count, headroom.posts));
  const limit: DemandLimit = seats >= count ? 'REQUESTED' : headroom.limit;
  const text = {
    zh: `申请 ${count},已公布 ${published},接收空间(各学科合计):${headroom.text.zh};至多 ${seats}`,
    en: `requested ${count}, published ${published}, headroom of all subjects: ${headroom.text.en}; at most ${seats}`,
  };
  const why = { ...postsBasis(unit, text), limit, requestId: id || undefined };
  return { schoolCode, stage, subject, track, requested: count, seats, headroom: headroom.posts, why };
}

export function unitKey({ schoolCode, stage, track }: { schoolCode: string; stage: Stage; track: Track }): string {
  return `${schoolCode}/${stages.indexOf(stage)}/${tracks.indexOf(track)}`;
}

export function lineKey(line: TakenSeats): string {
  return `${unitKey(line)}/${String(subjects.indexOf(line.subject)).padStart(2, '0')}`;
}
