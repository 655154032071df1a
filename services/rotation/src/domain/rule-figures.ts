import { Fraction } from '@jiaobian/kernel';
import { requiredBackbone, requiredMoves, type BilingualText } from '@jiaobian/planning';
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
  const moves = requiredMoves(counts.eligible, { movingShare: Fraction.of(movesPercent, 100) });
  const backbone = requiredBackbone(counts.moved, { backboneShare: Fraction.of(backbonePercent, 100) });
  const { movesPercent: ofMoves, backbonePercent: ofBackbone } = parameterCatalogue;
  return [
    figure({
      rule: 'moves',
      among: counts.eligible,
      percent: movesPercent,
      required: moves,
      reached: counts.moved,
      source: ofMoves.source,
    }),
    figure({
      rule: 'backbone',
      among: counts.moved,
      percent: backbonePercent,
      required: backbone,
      reached: counts.movedBackbone,
      source: ofBackbone.source,
    }),
  ];
}

function figure(facts: Omit<RuleFigure, 'text'>): RuleFigure {
  const { rule, among, percent, required, reached } = facts;
  const base = rule === 'moves' ? { zh: '应交流教师', en: 'eligible' } : { zh: '已安排交流', en: 'moved' };
  const text = {
    zh: `⌈${percent} % × ${base.zh} ${among}⌉ = ${required},实达 ${reached}`,
    en: `⌈${percent} % × ${base.en} ${among}⌉ = ${required}, reached ${reached}`,
  };
  return { ...facts, text };
}
