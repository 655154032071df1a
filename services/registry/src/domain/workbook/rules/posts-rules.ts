import type { Track } from '@jiaobian/kernel';
import { labelOf } from '../columns/choice-columns';
import { trackLabels } from '../layouts/labels';
import { keyed, reportRepeated, rowsOf, type CountyDraft } from './county-draft';

export function totalsOnce({ approvedTotals }: CountyDraft): void {
  reportRepeated(approvedTotals, 'track', 'TOTALS.TWICE', (row) => row.track && labelOf(trackLabels, row.track));
}

export function schoolPostsOnce({ schoolPosts }: CountyDraft): void {
  reportRepeated(schoolPosts, 'track', 'POSTS.TWICE', (row) =>
    keyed(row.schoolCode, row.stage, row.track && labelOf(trackLabels, row.track)),
  );
}

/** County totals bind: per track, the posts of the schools do not add up to more (domain.md §2). */
export function totalsHold({ approvedTotals, schoolPosts }: CountyDraft): void {
  if (!approvedTotals || !schoolPosts) return;
  const sums = new Map<Track, number>();
  const listed = new Set<Track>();
  for (const { track } of rowsOf(approvedTotals)) if (track !== undefined) listed.add(track);
  for (const { track, posts, source } of rowsOf(schoolPosts)) {
    if (track === undefined) continue;
    if (!listed.has(track)) schoolPosts.report(source, 'track', 'POSTS.TRACK_WITHOUT_TOTAL', labelOf(trackLabels, track));
    sums.set(track, (sums.get(track) ?? 0) + (posts ?? 0));
  }
  for (const { track, posts, source } of rowsOf(approvedTotals)) {
    const sum = (track && sums.get(track)) ?? 0;
    if (posts !== undefined && sum > posts) approvedTotals.report(source, 'posts', 'POSTS.ABOVE_TOTAL', String(posts), { sum });
  }
}
