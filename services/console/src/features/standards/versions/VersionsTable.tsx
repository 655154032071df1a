import { Skeleton } from 'antd';
import { useMemo } from 'react';
import { Link } from 'react-router';
import { api } from '../../../api/client';
import { useAnswer } from '../../../api/use-answer';
import { caseStateNames, nameIn } from '../../../glossary/vocabulary';
import { instantText } from '../../../language/days';
import { useSay } from '../../../language/language';
import { words, type Say } from '../../../language/words';
import type { OfficeColumn } from '../../../parts/office-table/office-column';
import { OfficeTable } from '../../../parts/office-table/OfficeTable';
import { ProblemNote } from '../../../parts/ProblemNote';
import { StateBadge } from '../../../parts/StateBadge';
import { levelNames, standingNames } from '../standards';
import { testsText, type VersionSummary } from './version';

const titles = {
  title: words('标题', 'Title'),
  version: words('版本', 'Version'),
  state: words('办理', 'Case'),
  standing: words('施行', 'Standing'),
  level: words('地区级别', 'Level'),
  document: words('标准文号', 'Document of the standard'),
  from: words('施行日期', 'In force from'),
  to: words('失效日期', 'Until'),
  tests: words('算例', 'Examples'),
  proposer: words('起草人', 'Drafted by'),
  submitted: words('提交时间', 'Submitted'),
  decision: words('备案文号', 'Document of the decision'),
};
const none = words(
  '还没有起草过标准版本。由教育局起草,经编办同意后按日期施行。',
  'No version has been drafted. The education bureau drafts one; it holds from its day on by the staffing office’s consent.',
);

/** Every version that was ever drafted here, where its case stands and whether it holds. */
export function VersionsTable() {
  const say = useSay();
  const { data, error } = useAnswer(['quota', 'standard-versions'], () => api.GET('/api/quota/standard-versions'));
  const columns = useMemo(() => columnsOf(say), [say]);
  if (!data) return error ? <ProblemNote problem={error} /> : <Skeleton active />;
  return <OfficeTable<VersionSummary> name="standard-versions" columns={columns} rows={data.items} rowKey={({ id }) => id} none={none} />;
}

function columnsOf(say: Say): OfficeColumn<VersionSummary>[] {
  const text = (
    key: keyof typeof titles,
    value: (version: VersionSummary) => string | undefined,
    width: number,
  ): OfficeColumn<VersionSummary> => ({ key, title: titles[key], value, width, wraps: true });
  return [
    {
      ...text('title', ({ text: { title } }) => title, 240),
      frozen: true,
      render: ({ id, text: { title } }) => <Link to={`/standards/versions/${id}`}>{title}</Link>,
    },
    text('version', ({ text: { version } }) => version, 110),
    {
      ...text('state', ({ state }) => say(nameIn(caseStateNames, state)), 100),
      filter: true,
      render: ({ state }) => <StateBadge state={state} />,
    },
    { ...text('standing', ({ standing }) => say(nameIn(standingNames, standing)), 110), filter: true },
    { ...text('level', ({ level }) => say(nameIn(levelNames, level)), 90), filter: true },
    text('document', ({ text: { documentNumber } }) => documentNumber, 190),
    text('from', ({ text: { effectiveFrom } }) => effectiveFrom, 105),
    text('to', ({ text: { effectiveTo } }) => effectiveTo, 105),
    text('tests', (version) => say(testsText(version)), 110),
    text('proposer', ({ proposer: { name } }) => name, 120),
    text('submitted', ({ submittedAt }) => instantText(submittedAt), 140),
    text('decision', ({ decision }) => decision?.documentNumber, 180),
  ];
}
