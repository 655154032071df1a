import { Table } from 'antd';
import { nameIn, stageNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ScrollRegion } from '../../parts/ScrollRegion';
import { RuleParameters } from './RuleParameters';
import { confidenceWords, type Rule } from './standards';
import { Named } from '../../parts/Named';

const columns = {
  stage: words('学段', 'Stage'),
  version: words('版本', 'Version'),
  document: words('文号', 'Document number'),
  clause: words('条款', 'Clause'),
  range: words('施行', 'In force'),
  jurisdiction: words('适用地区', 'Jurisdiction'),
  parameters: words('比例与参数', 'Ratios and parameters'),
  source: words('来源', 'Source'),
  confidence: words('依据程度', 'Confidence'),
};

/** The jurisdiction of a rule that holds everywhere. */
const national = 'CN';
const wholeCountry = words('全国', 'national');

export function RulesTable({ rules, label }: { rules: readonly Rule[]; label: string }) {
  const say = useSay();
  return (
    <ScrollRegion label={label}>
      <Table<Rule>
        size="small"
        rowKey="id"
        dataSource={rules as Rule[]}
        pagination={false}
        style={{ minWidth: 1100 }}
        columns={[
          { title: <Named>{say(columns.stage)}</Named>, dataIndex: 'stage', render: (stage: string) => say(nameIn(stageNames, stage)) },
          { title: <Named>{say(columns.version)}</Named>, dataIndex: 'version' },
          { title: <Named>{say(columns.document)}</Named>, dataIndex: 'documentNumber' },
          { title: <Named>{say(columns.clause)}</Named>, dataIndex: 'clause' },
          {
            title: <Named>{say(columns.range)}</Named>,
            key: 'range',
            className: 'one-line',
            render: (_, { effectiveFrom, effectiveTo }) => `${effectiveFrom} – ${effectiveTo ?? ''}`,
          },
          {
            title: <Named>{say(columns.jurisdiction)}</Named>,
            dataIndex: 'jurisdiction',
            render: (value: string) => (value === national ? say(wholeCountry) : value),
          },
          {
            title: <Named>{say(columns.parameters)}</Named>,
            dataIndex: 'parameters',
            render: (value: object) => <RuleParameters parameters={value} />,
          },
          { title: <Named>{say(columns.source)}</Named>, dataIndex: 'source' },
          {
            title: <Named>{say(columns.confidence)}</Named>,
            dataIndex: 'confidence',
            render: (value: string) => say(nameIn(confidenceWords, value)),
          },
        ]}
      />
    </ScrollRegion>
  );
}
