import { checkPlanTotals, type TotalFlag } from '@jiaobian/planning';

/** A figure that a document states for the plan, with the parts that it gives for it. */
export interface StatedFigure {
  documentNumber: string;
  name: string;
  total: number;
  parts: { name: string; count: number }[];
}

export interface StatedFigureCheck extends StatedFigure {
  partsTotal: number;
  consistent: boolean;
  flags: TotalFlag[];
}

/** Flags a figure whose parts miss it; which of them is right is for the offices to say (domain.md §9). */
export function checkStatedFigure(figure: StatedFigure): StatedFigureCheck {
  const { documentNumber, name, total, parts } = figure;
  const flags = checkPlanTotals([{ source: documentNumber, name, total, breakdowns: [{ name, parts }] }]);
  return { ...figure, partsTotal: parts.reduce((sum, part) => sum + part.count, 0), consistent: flags.length === 0, flags };
}
