import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { FigureNumber, type FigureDefinition, type StatementPosition } from './FigureNumber';

const names = { stage: words('学段', 'Stage'), track: words('类别', 'Track') };
const groups: Partial<Record<FigureDefinition['key'], ReturnType<typeof words>>> = {
  occupied: words('人员', 'People'),
  over: words('人员', 'People'),
  reserved: words('占用', 'In use'),
  awaiting: words('占用', 'In use'),
  frozen: words('占用', 'In use'),
  borrowed: words('周转', 'Loans'),
  lent: words('周转', 'Loans'),
  entitled: words('标准', 'Standard'),
  difference: words('标准', 'Standard'),
};

/** The columns of a 编制台账: a figure for each that the service defines, under the heads that the offices print. */
export function figureColumns(say: Say, figures: readonly FigureDefinition[]): OfficeColumn<StatementPosition>[] {
  return [
    { key: 'stage', title: names.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 96, frozen: true },
    { key: 'track', title: names.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 92 },
    ...figures.map((figure): OfficeColumn<StatementPosition> => ({
      key: figure.key,
      title: figure.name,
      group: groups[figure.key],
      value: (position) => position.figures[figure.key],
      width: 84,
      sum: true,
      render: (position) => <FigureNumber position={position} figure={figure} />,
    })),
  ];
}
