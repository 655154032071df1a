import type { components } from '../../api/generated/quota';
import { ofStandards, type ParameterName } from '../standards/parameters/parameter';
import { exactOf, inverse } from '../standards/rules/exact';

type Schemas = components['schemas'];
export type Question = Schemas['WhatIfBody'];
export type Answer = Schemas['WhatIfView'];
export type BranchPosts = Schemas['BranchPostsView'];
export type BranchMove = Schemas['BranchMoveView'];
export type Stage = Schemas['PupilChangeBody']['stage'];

export interface RatioEntry {
  stage: NonNullable<Stage>;
  pupilsForOne: string;
}

export interface PupilEntry {
  schoolCode?: string;
  stage?: Stage;
  pupils?: number | null;
  percent?: number | null;
}

export interface WhatIfEntry {
  parameters?: Question['parameters'];
  ratios?: RatioEntry[];
  pupils?: PupilEntry[];
}

/** Stages whose standard is so many pupils for one member of staff, with the kind of their rule. */
export const ratioKinds = { primary: 'pupil-ratio', junior: 'pupil-ratio', senior: 'pupil-ratio', vocational: 'vocational' } as const;

/** The parameters of the entitlement, and those by which a short pool is shared in January. */
export const assumable: ParameterName[] = [
  ...ofStandards,
  'shareFloor',
  'shareWeightUrban',
  'shareWeightTown',
  'shareWeightRural',
  'stageMoves',
];

/** The question that the form asks; classes stay as they are counted. */
export function questionOf({ ratios = [], parameters = [], pupils = [] }: WhatIfEntry): Question {
  return {
    parameters,
    rules: ratios.map(({ stage, pupilsForOne }) => ({
      stage,
      kind: ratioKinds[stage as keyof typeof ratioKinds],
      parameters: { staffPerPupil: inverse(exactOf(pupilsForOne)!) },
    })),
    pupils: pupils.map(({ schoolCode, stage, pupils: counted, percent }) => ({
      ...(schoolCode ? { schoolCode } : {}),
      ...(stage ? { stage } : {}),
      ...(typeof counted === 'number' ? { pupils: counted } : {}),
      ...(typeof percent === 'number' ? { pupilsPercent: percent } : {}),
    })),
  };
}
