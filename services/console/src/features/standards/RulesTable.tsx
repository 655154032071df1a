import { Table } from 'antd';
import { nameIn, stageNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ScrollRegion } from '../../parts/ScrollRegion';
import { RuleParameters } from './RuleParameters';
import { confidenceWords, type Rule } from './standards';

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
          { title: say(columns.stage), dataIndex: 'stage', render: (stage: string) => say(nameIn(stageNames, stage)) },
          { title: say(columns.version), dataIndex: 'version' },
          { title: say(columns.document), dataIndex: 'documentNumber' },
          { title: say(columns.clause), dataIndex: 'clause' },
          {
            title: say(columns.range),
            key: 'range',
            className: 'one-line',
            render: (_, { effectiveFrom, effectiveTo }) => `${effectiveFrom} – ${effectiveTo ?? ''}`,
          },
          {
            title: say(columns.jurisdiction),
            dataIndex: 'jurisdiction',
            render: (value: string) => (value === national ? say(wholeCountry) : value),
          },
          { title: say(columns.parameters), dataIndex: 'parameters', render: (value: object) => <RuleParameters parameters={value} /> },
          { title: say(columns.source), dataIndex: 'source' },
          { title: say(columns.confidence), dataIndex: 'confidence', render: (value: string) => say(nameIn(confidenceWords, value)) },
        ]}
      />
    </ScrollRegion>
  );
}
