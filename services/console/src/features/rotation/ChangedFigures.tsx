import { Table } from 'antd';
import type { components } from '../../api/generated/rotation';
import { useSchools } from '../../glossary/use-schools';
import { nameIn, stageNames, subjectNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { Difference } from '../../parts/Difference';
import { Explanation } from '../../parts/Explanation';
import { LedgerLinks } from '../../parts/LedgerLinks';
import { Named } from '../../parts/Named';

type Schemas = components['schemas'];

interface Changed {
  key: string;
  schoolCode: string;
  stage: string;
  subject?: string;
  gives?: [number, number];
  requested?: [number, number];
  seats?: [number, number];
  headroom?: [number, number];
  text?: Words;
}

const titles = {
  school: words('学校', 'School'),
  part: words('学段', 'Stage'),
  gives: words('可交流', 'May give'),
  requested: words('申请', 'Requested'),
  seats: words('名额', 'Seats'),
  headroom: words('接收空间', 'Headroom'),
  text: words('之后的算式', 'Arithmetic after'),
};

const gone = words(
  '修订后没有这一行:学校不再申请,或不再超编。',
  'The line is gone: the school asks no more, or is no longer over its entitlement.',
);

/** How supply and seats changed: each figure before and after. */
export function ChangedFigures({
  supply,
  demand,
}: {
  supply: readonly Schemas['SupplyChangeAnswer'][];
  demand: readonly Schemas['DemandChangeAnswer'][];
}) {
  const say = useSay();
  const { nameOf } = useSchools();
  const rows: Changed[] = [
    ...demand.map((one) => ({
      ...one,
      key: `${one.schoolCode}-${one.stage}-${one.subject}-${one.track}`,
      requested: [one.requestedBefore, one.requestedAfter] as [number, number],
      seats: [one.seatsBefore, one.seatsAfter] as [number, number],
      headroom: [one.headroomBefore, one.headroomAfter] as [number, number],
    })),
    ...supply.map((one) => ({
      ...one,
      key: `${one.schoolCode}-${one.stage}-${one.track}`,
      gives: [one.givesBefore, one.givesAfter] as [number, number],
    })),
  ];
  if (rows.length === 0) return null;
  const part = ({ stage, subject }: Changed): string =>
    [say(nameIn(stageNames, stage)), subject && say(nameIn(subjectNames, subject))].filter(Boolean).join(' · ');
  const arithmeticOf = ({ schoolCode, text }: Changed) => (
    <Explanation
      of={{
        title: say(titles.text),
        formula: text ? say(text) : say(gone),
        entries: [<LedgerLinks key="ledger" schoolCode={schoolCode} isByStandard />],
      }}
    />
  );
  return (
    <Table<Changed>
      size="small"
      style={{ marginTop: 8 }}
      rowKey="key"
      pagination={false}
      scroll={{ x: 'max-content' }}
      dataSource={rows}
      columns={[
        { key: 'school', title: <Named>{say(titles.school)}</Named>, render: (_, { schoolCode }) => nameOf(schoolCode) },
        { key: 'part', title: <Named>{say(titles.part)}</Named>, render: (_, row) => part(row) },
        ...(['requested', 'seats', 'headroom', 'gives'] as const).map((figure) => ({
          key: figure,
          title: <Named>{say(titles[figure])}</Named>,
          className: 'figure',
          render: (_: unknown, row: Changed) =>
            row[figure] && (
              <Difference
                before={row[figure][0]}
                after={row[figure][1]}
                opens={{ title: [nameOf(row.schoolCode), part(row), say(titles[figure])].join(' · '), children: () => arithmeticOf(row) }}
              />
            ),
        })),
        { key: 'text', title: <Named>{say(titles.text)}</Named>, render: (_, { text }) => text && say(text) },
      ]}
    />
  );
}
