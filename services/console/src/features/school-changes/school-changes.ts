import type { components } from '../../api/generated/quota';
import { words, type Words } from '../../language/words';

export type SchoolChange = components['schemas']['SchoolChangeView'];
export type SchoolChangeEntry = components['schemas']['SchoolChangeBody'];
type SplitPart = components['schemas']['SplitPartBody'];
export type SchoolChangeConsent = components['schemas']['CorrectionConsentBody'];

export const schoolChangeNames: Record<string, Words> = {
  close: words('撤销,编制入周转池', 'closed, its posts to the pool'),
  merge: words('合并', 'merged'),
  rename: words('更名', 'renamed'),
  split: words('拆分', 'split'),
};

export const splitCounts = ['vacant', 'occupied', 'over'] as const;

/** A part of a split as it stands in the form: stage and track are chosen together. */
export interface SplitEntry extends Pick<SplitPart, 'to' | (typeof splitCounts)[number]> {
  place: string;
}

export interface ProposedChange extends Omit<SchoolChangeEntry, 'changeId' | 'parts'> {
  parts?: SplitEntry[];
}

export function entryOf({ parts, ...change }: ProposedChange, changeId: string): SchoolChangeEntry {
  const split = parts?.map(({ place, ...part }): SplitPart => {
    const [stage, track] = place.split('/') as [SplitPart['stage'], SplitPart['track']];
    return { ...part, stage, track };
  });
  return { ...change, changeId, ...(change.kind === 'split' ? { parts: split ?? [] } : {}) };
}
