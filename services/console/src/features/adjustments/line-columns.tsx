import { Link } from 'react-router';
import { stageText } from '../../glossary/stage-text';
import { nameIn, trackNames } from '../../glossary/vocabulary';
import { words, type Say, type Words } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { unitName, type Line } from './adjustment';
import { BlockList } from './BlockList';
import { LineArithmetic } from './LineArithmetic';
import type { LineBlock } from './line-block';

export const lineTitles = {
  from: words('调出单位', 'From'),
  to: words('调入单位', 'To'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  count: words('编制数', 'Posts'),
  entitled: words('应核', 'Entitled'),
  authorised: words('核定', 'Authorised'),
  gap: words('缺编', 'Gap'),
  available: words('调出可用', 'Giver has'),
  basis: words('依据', 'Basis'),
  origin: words('来源', 'Origin'),
  reason: words('理由', 'Reason'),
  gate: words('闸口', 'Gate'),
  decision: words('编办决定', 'Decision'),
};
const origins: Record<Line['origin'], Words> = { drafted: words('系统测算', 'drafted'), edited: words('人工修改', 'edited') };

const consented = words('同意', 'consented');
const refused = words('不同意:{reason}', 'declined: {reason}');

interface LineColumnsOptions {
  blocks: ReadonlyMap<string, LineBlock[]>;
  isPhone: boolean;
  /** The office consented to some lines and declined others. */
  isDecided: boolean;
}

/** The lines as the offices read them, from → to, each count beside what it rests on. */
export function lineColumns(say: Say, { blocks, isPhone, isDecided }: LineColumnsOptions): OfficeColumn<Line>[] {
  const decision: OfficeColumn<Line>[] = isDecided
    ? [
        {
          key: 'decision',
          title: lineTitles.decision,
          value: ({ declined }) => (declined === undefined ? say(consented) : say(refused, { reason: declined })),
          width: 220,
          wraps: true,
        },
      ]
    : [];
  const gate: OfficeColumn<Line>[] =
    blocks.size === 0
      ? []
      : [
          {
            key: 'gate',
            title: lineTitles.gate,
            value: ({ lineId }) =>
              blocks
                .get(lineId)
                ?.map(({ code }) => code)
                .join(' ') ?? '',
            render: ({ lineId }) => <BlockList blocks={blocks.get(lineId) ?? []} />,
            width: 260,
          },
        ];
  // On a phone both units and the count fit beside one another.
  const unitWidth = isPhone ? 140 : 210;
  const count: OfficeColumn<Line> = {
    key: 'count',
    title: lineTitles.count,
    value: (line) => line.count,
    render: (line) => <LineArithmetic line={line} />,
    width: isPhone ? 80 : 90,
    sum: true,
  };
  return [
    {
      key: 'from',
      title: lineTitles.from,
      value: ({ from, fromName }) => say(unitName(from, fromName)),
      render: (line) => <UnitLink unit={line.from} name={say(unitName(line.from, line.fromName))} />,
      width: unitWidth,
      frozen: !isPhone,
      filter: true,
    },
    {
      key: 'to',
      title: lineTitles.to,
      value: ({ to, toName }) => say(unitName(to, toName)),
      render: (line) => <UnitLink unit={line.to} name={say(unitName(line.to, line.toName))} />,
      width: unitWidth,
      filter: true,
    },
    ...(isPhone ? [count] : []),
    { key: 'stage', title: lineTitles.stage, value: (line) => stageText(line, say), width: 90, filter: true },
    { key: 'track', title: lineTitles.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 90, filter: true },
    ...(isPhone ? [] : [count]),
    ...decision,
    ...gate,
    basisColumn('entitled'),
    basisColumn('authorised'),
    basisColumn('gap'),
    basisColumn('available'),
    { key: 'origin', title: lineTitles.origin, value: ({ origin }) => say(origins[origin]), width: 100, filter: true },
    { key: 'reason', title: lineTitles.reason, value: ({ reason }) => say(reason), width: 420 },
  ];
}

function basisColumn(key: 'entitled' | 'authorised' | 'gap' | 'available'): OfficeColumn<Line> {
  return {
    key,
    title: lineTitles[key],
    group: lineTitles.basis,
    value: ({ arithmetic }) => arithmetic[key],
    render: (line) => <LineArithmetic line={line} value={line.arithmetic[key]} />,
    width: 96,
  };
}

function UnitLink({ unit, name }: { unit: string; name: string }) {
  return (
    <Link to={`/ledger/${unit}`} title={name} style={{ whiteSpace: 'normal' }}>
      {name}
    </Link>
  );
}
