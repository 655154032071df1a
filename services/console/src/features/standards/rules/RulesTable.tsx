import { Tooltip } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { useMay } from '../../../app/me';
import { nameIn, stageNames } from '../../../glossary/vocabulary';
import { useSay } from '../../../language/language';
import { words, type Say } from '../../../language/words';
import type { OfficeColumn } from '../../../parts/office-table/office-column';
import { OfficeTable } from '../../../parts/office-table/OfficeTable';
import { StateBadge } from '../../../parts/StateBadge';
import { confidenceWords, kindNames, levelNames, standingNames, type Rule } from '../standards';
import { ruleFigures, RuleParameters } from './RuleParameters';

const titles = {
  stage: words('学段', 'Stage'),
  kind: words('算法', 'Kind'),
  version: words('版本', 'Version'),
  standing: words('状态', 'State'),
  parameters: words('比例与参数', 'Ratios and parameters'),
  document: words('文号', 'Document number'),
  clause: words('条款', 'Clause'),
  from: words('施行', 'In force from'),
  to: words('失效', 'Until'),
  level: words('地区级别', 'Level'),
  jurisdiction: words('适用地区', 'Jurisdiction'),
  source: words('来源', 'Source'),
  confidence: words('依据程度', 'Confidence'),
  steps: words('操作', 'Steps'),
};
const heldBy = words('本县适用 {version}:下级地区的规定优先', 'the county follows {version}: the narrower jurisdiction goes first');
const none = words('还没有编制标准。', 'There is no standard yet.');
const begin = words('据此起草', 'Draft from it');

/** Every version of every standard, what holds today and what holds instead. */
export function RulesTable({ rules }: { rules: readonly Rule[] }) {
  const say = useSay();
  const may = useMay();
  const mayDraft = may('quota.standard-version.draft');
  const columns = useMemo(() => columnsOf(say, mayDraft), [say, mayDraft]);
  const rows = useMemo(() => [...rules].sort((one, other) => stageOrder(one) - stageOrder(other)), [rules]);
  return <OfficeTable<Rule> name="standards" columns={columns} rows={rows} rowKey={keyOf} none={none} />;
}

/** As the offices list the stages. */
function stageOrder({ stage }: Rule): number {
  return Object.keys(stageNames).indexOf(stage);
}

export function keyOf({ id, version }: Pick<Rule, 'id' | 'version'>): string {
  return `${id}/${version}`;
}

function columnsOf(say: Say, mayDraft: boolean): OfficeColumn<Rule>[] {
  const text = (key: keyof typeof titles, value: (rule: Rule) => string | undefined, width: number): OfficeColumn<Rule> => ({
    key,
    title: titles[key],
    value,
    width,
    wraps: true,
  });
  const standing: OfficeColumn<Rule> = {
    ...text('standing', (rule) => say(nameIn(standingNames, rule.standing)), 110),
    filter: true,
    render: (rule) => (
      <Tooltip title={rule.heldBy && say(heldBy, { version: rule.heldBy })}>
        <span>
          <StateBadge state={rule.standing} names={standingNames} />
        </span>
      </Tooltip>
    ),
  };
  const steps: OfficeColumn<Rule> = {
    ...text('steps', () => '', 110),
    render: (rule) => <Link to={`/standards/new?from=${encodeURIComponent(keyOf(rule))}`}>{say(begin)}</Link>,
  };
  return [
    { ...text('stage', ({ stage }) => say(nameIn(stageNames, stage)), 100), frozen: true, filter: true },
    { ...text('kind', ({ kind }) => say(nameIn(kindNames, kind)), 130), filter: true },
    {
      ...text('version', ({ version }) => version, 130),
      render: ({ version, versionId }) => (versionId ? <Link to={`/standards/versions/${versionId}`}>{version}</Link> : version),
    },
    standing,
    {
      ...text('parameters', ({ parameters }) => ruleFigures(parameters, say).join('; '), 230),
      render: ({ parameters }) => <RuleParameters parameters={parameters} />,
    },
    text('document', ({ documentNumber }) => documentNumber, 190),
    text('clause', ({ clause }) => clause, 160),
    text('from', ({ effectiveFrom }) => effectiveFrom, 105),
    text('to', ({ effectiveTo }) => effectiveTo, 105),
    { ...text('level', ({ level }) => level && say(nameIn(levelNames, level)), 100), filter: true },
    text('jurisdiction', ({ jurisdiction }) => jurisdiction, 90),
    text('source', ({ source }) => source, 220),
    { ...text('confidence', ({ confidence }) => say(nameIn(confidenceWords, confidence)), 120), filter: true },
    ...(mayDraft ? [steps] : []),
  ];
}
