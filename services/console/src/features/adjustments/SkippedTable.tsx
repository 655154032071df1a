import { Link } from 'react-router';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { unitName, type Adjustment } from './adjustment';

type Skipped = Adjustment['skipped'][number];

const none = words('每个缺编且学生增长的单位都已安排。', 'Every under-quota unit that grew is served.');
const codes: Record<string, Words> = {
  NOT_GROWN: words('学生未增长', 'did not grow'),
  FULL: words('已满编', 'full'),
  OVER_QUOTA: words('超编', 'over quota'),
  SHORT: words('编制不足', 'too few posts'),
};
const titles = {
  unit: words('单位', 'Unit'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  code: words('原因', 'Why'),
  gap: words('缺编', 'Gap'),
  granted: words('分得', 'Granted'),
  reason: words('说明', 'Explanation'),
};

/** Units that the draft did not serve, or not in full, and why. */
export function SkippedTable({ skipped }: { skipped: readonly Skipped[] }) {
  const say = useSay();
  return (
    <OfficeTable<Skipped>
      name="adjustment-skipped"
      rows={skipped}
      rowKey={({ unit, stage, track }) => `${unit}/${stage}/${track}`}
      none={none}
      columns={[
        {
          key: 'unit',
          title: titles.unit,
          value: ({ unit, unitName: name }) => say(unitName(unit, name)),
          render: ({ unit, unitName: name }) => <Link to={`/ledger/${unit}`}>{say(unitName(unit, name))}</Link>,
          width: 250,
          frozen: true,
        },
        { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90, filter: true },
        { key: 'track', title: titles.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 90, filter: true },
        { key: 'code', title: titles.code, value: ({ code }) => say(nameIn(codes, code)), width: 120, filter: true },
        { key: 'gap', title: titles.gap, value: ({ gap }) => gap, width: 80 },
        { key: 'granted', title: titles.granted, value: ({ granted }) => granted, width: 80 },
        { key: 'reason', title: titles.reason, value: ({ reason }) => say(reason), width: 440 },
      ]}
    />
  );
}
