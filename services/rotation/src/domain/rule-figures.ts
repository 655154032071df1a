import { Fraction } from '@jiaobian/kernel';
import type { BilingualText } from '@jiaobian/planning';
import { parameterCatalogue, type RotationParameters } from './parameters';

export interface RuleFigure {
  rule: 'moves' | 'backbone';
  among: number;
  percent: number;
  required: number;
  reached: number;
  source: string;
  text: BilingualText;
}

/** `required = ceil(10 % × eligible)`, `requiredBackbone = ceil(20 % × moved)` (domain.md §5): figures that people act on. */
export function ruleFigures(
  counts: { eligible: number; moved: number; movedBackbone: number },
  { movesPercent, backbonePercent }: Pick<RotationParameters, 'movesPercent' | 'backbonePercent'>,
): RuleFigure[] {
  return [
    figure('moves', counts.eligible, movesPercent, counts.moved, parameterCatalogue.movesPercent.source),
    figure('backbone', counts.moved, backbonePercent, counts.movedBackbone, parameterCatalogue.backbonePercent.source),
  ];
}

function figure(rule: RuleFigure['rule'], among: number, percent: number, reached: number, source: string): RuleFigure {
  const required = Fraction.of(percent, 100).times(among).ceil();
  const base = rule === 'moves' ? { zh: '应交流教师', en: 'eligible' } : { zh: '已安排交流', en: 'moved' };
  const text = {
    zh: `⌈${percent} % × ${base.zh} ${among}⌉ = ${required},实达 ${reached}`,
    en: `⌈${percent} % × ${base.en} ${among}⌉ = ${required}, reached ${reached}`,
  };
  return { rule, among, percent, required, reached, source, text };
}
