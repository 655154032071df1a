import type { Stage } from '@jiaobian/kernel';

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九'] as const;

/** The names of each grade of a stage, the one that we write first. */
const gradeNames: Record<Stage, string[][]> = {
  kindergarten: [['小班'], ['中班'], ['大班']],
  primary: ordinals.slice(0, 6).map((ordinal) => [`${ordinal}年级`, `小学${ordinal}年级`]),
  junior: ordinals
    .slice(0, 3)
    .map((ordinal, index) => [`${ordinals[index + 6]}年级`, `初${ordinal}`, `初中${ordinal}年级`, String(index + 7)]),
  senior: ordinals.slice(0, 3).map((ordinal, index) => [`高${ordinal}`, `高中${ordinal}年级`, String(index + 10)]),
  vocational: ordinals.slice(0, 3).map((ordinal) => [`${ordinal}年级`, `中职${ordinal}年级`, `职${ordinal}`]),
  special: ordinals.map((ordinal) => [`${ordinal}年级`]),
};

function numbered(names: string[][]): Map<string, number> {
  const entries = names.flatMap((row, index) => [...row, String(index + 1)].map((name) => [name, index + 1] as const));
  return new Map(entries);
}

const gradeNumbers = Object.fromEntries(Object.entries(gradeNames).map(([stage, names]) => [stage, numbered(names)])) as Record<
  Stage,
  Map<string, number>
>;

/** The number of a grade inside its stage from 1: 七年级, 初一, 7 and 1 of a junior school are all 1. */
export function gradeOf(stage: Stage, name: string): number | undefined {
  return gradeNumbers[stage].get(name);
}

export function gradeName(stage: Stage, grade: number): string {
  return gradeNames[stage][grade - 1]?.[0] ?? String(grade);
}

export function gradeNamesOf(stage: Stage): string[] {
  return gradeNames[stage].map(([name]) => name!);
}
