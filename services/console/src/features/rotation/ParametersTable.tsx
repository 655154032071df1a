import { Tag } from 'antd';
import { useMemo } from 'react';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { intakeNames, parameterNames } from './parameter-names';
import type { Schedule } from './schedule';

type Parameter = Schedule['parameters'][number];

const none = words('没有参数。', 'No parameters.');
const byCounty = words('本县设定', 'set by the county');
const formula = words('积分公式', 'Formula of the points');
const lottery = words('公开抽签的种子:{seed}', 'Seed of the public lottery: {seed}');
const titles = {
  name: words('参数', 'Parameter'),
  value: words('取值', 'Value'),
  default: words('默认', 'Default'),
  set: words('设定', 'Set by'),
  source: words('默认值的依据', 'Source of the default'),
  confidence: words('可靠程度', 'Confidence'),
};
const confidences = {
  H: words('官方文本', 'official text'),
  M: words('媒体或门户转述', 'paraphrase'),
  D: words('系统推导', 'our derivation'),
};

/** What the schedule was planned with: each parameter, its default and where that comes from. */
export function ParametersTable({ schedule }: { schedule: Schedule }) {
  const say = useSay();
  const columns = useMemo(() => columnsOf(say), [say]);
  return (
    <>
      <p>
        {say(formula)}:{say(schedule.costFormula)}
        <br />
        {say(lottery, { seed: schedule.lotterySeed })}
      </p>
      <OfficeTable name="rotation-parameters" columns={columns} rows={schedule.parameters} rowKey={({ name }) => name} none={none} />
    </>
  );
}

function columnsOf(say: Say): OfficeColumn<Parameter>[] {
  const text = (value: string): string => (intakeNames[value] ? say(intakeNames[value]) : value);
  return [
    { key: 'name', title: titles.name, value: ({ name }) => say(parameterNames[name]), width: 300, frozen: true },
    { key: 'value', title: titles.value, value: ({ value }) => text(value), width: 110 },
    { key: 'default', title: titles.default, value: (parameter) => text(parameter.default), width: 110 },
    {
      key: 'set',
      title: titles.set,
      value: ({ setByCounty }) => (setByCounty ? say(byCounty) : ''),
      render: ({ setByCounty }) => setByCounty && <Tag>{say(byCounty)}</Tag>,
      width: 110,
      filter: true,
    },
    { key: 'confidence', title: titles.confidence, value: ({ confidence }) => say(confidences[confidence]), width: 130, filter: true },
    { key: 'source', title: titles.source, value: ({ source }) => source, width: 340 },
  ];
}
