import type { Stage, Track } from '@jiaobian/kernel';

/** What becomes of a school: closed 撤销, merged into another 合并, under a new code 更名, or parts of it under others 拆分. */
export const schoolChangeKinds = ['close', 'merge', 'rename', 'split'] as const;
export type SchoolChangeKind = (typeof schoolChangeKinds)[number];

/** Posts and people that a split gives to another school; what no part names stays. */
export interface SplitPart {
  to: string;
  stage: Stage;
  track: Track;
  vacant: number;
  occupied: number;
  over: number;
}

export interface SchoolChange {
  kind: SchoolChangeKind;
  schoolCode: string;
  /** Of a merger or renaming. */
  to?: string;
  /** Of a split. */
  parts?: readonly SplitPart[];
}
