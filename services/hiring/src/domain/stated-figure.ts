import { checkPlanTotals } from '@jiaobian/planning';

/** A figure that a document states for the plan, with the parts that it gives for it. */
export interface StatedFigure {
  documentNumber: string;
  name: string;
  total: number;
  parts: { name: string; count: number }[];
}

export interface StatedFigureCheck extends StatedFigure {
  partsTotal: number;
  /** Absent when the parts add up. */
  flag?: { zh: string; en: string };
}

/** Flags a figure whose parts miss it; which of them is right is for the offices to say (domain.md §9). */
export function checkStatedFigure(figure: StatedFigure): StatedFigureCheck {
  const { documentNumber, name, total, parts } = figure;
  const partsTotal = parts.reduce((sum, part) => sum + part.count, 0);
  const [flag] = checkPlanTotals([{ source: documentNumber, name, total, breakdowns: [{ name, parts }] }]);
  if (!flag) return { ...figure, partsTotal };
  return {
    ...figure,
    partsTotal,
    flag: {
      zh: `文件所列总数 ${total} 与分项之和 ${partsTotal} 不符,照录,未作改动`,
      en: `The document states ${total}, its parts add up to ${partsTotal}: kept as stated, not repaired`,
    },
  };
}
