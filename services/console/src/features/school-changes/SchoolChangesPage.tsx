import { Button, Typography } from 'antd';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useUnitName } from '../../glossary/use-unit-name';
import { caseStateNames, nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { StateBadge } from '../../parts/StateBadge';
import { ProposeSchoolChange } from './ProposeSchoolChange';
import { schoolChangeNames, type SchoolChange } from './school-changes';
import { SchoolChangeSteps } from './SchoolChangeSteps';

const title = words('学校撤并', 'School changes');
const add = words('提出撤并', 'Propose a change');
const none = words('没有撤销、合并、更名、拆分的学校。', 'No school was closed, merged, renamed or split.');
const line = words(
  '学校撤销、合并、更名、拆分时,编制和人员由一笔变动全部划转,原代码的账户归零;提出人不得决定。',
  'When a school is closed, merged, renamed or split all its posts and people move at once and its old code is at zero; nobody decides on their own proposal.',
);
const see = words('查看变动', 'its movement');

/** What has become, or is to become, of schools. */
export function SchoolChangesPage() {
  const say = useSay();
  const may = useMay();
  const unitName = useUnitName();
  const [isAdding, setAdding] = useState(false);
  const { data, isLoading, error } = useAnswer(['quota', 'school-changes'], () => api.GET('/api/quota/school-changes'));
  const columns = useMemo(() => schoolChangeColumns(say, unitName), [say, unitName]);
  return (
    <PageBody
      title={say(title)}
      isLoading={isLoading}
      problem={error}
      actions={may('quota.school-change.propose') && <Button onClick={() => setAdding(true)}>{say(add)}</Button>}
    >
      <Typography.Paragraph type="secondary">{say(line)}</Typography.Paragraph>
      <OfficeTable name="学校撤并" columns={columns} rows={data ?? []} rowKey={({ changeId }) => changeId} none={none} />
      {isAdding && <ProposeSchoolChange onClose={() => setAdding(false)} />}
    </PageBody>
  );
}

function schoolChangeColumns(say: Say, unitName: (unit: string) => string): OfficeColumn<SchoolChange>[] {
  const targets = ({ to, parts }: SchoolChange): string =>
    [...new Set([to ?? [], parts.map((part) => part.to)].flat())].map(unitName).join('、');
  return [
    {
      key: 'school',
      title: words('学校', 'School'),
      width: 220,
      frozen: true,
      value: ({ schoolCode }) => unitName(schoolCode),
      render: ({ schoolCode }) => <Link to={`/ledger/${schoolCode}`}>{unitName(schoolCode)}</Link>,
    },
    { key: 'kind', title: words('办理', 'What'), width: 180, filter: true, value: ({ kind }) => say(nameIn(schoolChangeNames, kind)) },
    { key: 'to', title: words('去向', 'Into'), width: 220, wraps: true, value: targets },
    {
      key: 'state',
      title: words('状态', 'State'),
      width: 100,
      filter: true,
      value: ({ state }) => say(nameIn(caseStateNames, state)),
      render: ({ state }) => <StateBadge state={state} />,
    },
    { key: 'reason', title: words('撤并原因', 'Why'), width: 200, wraps: true, value: ({ reason }) => reason },
    { key: 'effectiveOn', title: words('生效日期', 'Effective on'), width: 110, value: ({ effectiveOn }) => effectiveOn },
    { key: 'proposer', title: words('提出人', 'Proposed by'), width: 130, value: ({ proposedByName }) => proposedByName },
    { key: 'decider', title: words('决定人', 'Decided by'), width: 130, value: ({ decidedByName }) => decidedByName },
    { key: 'document', title: words('文号', 'Document number'), width: 180, value: ({ documentNumber }) => documentNumber },
    { key: 'opinion', title: words('意见', 'Opinion'), width: 160, wraps: true, value: ({ opinion }) => opinion },
    {
      key: 'written',
      title: words('记账', 'Written'),
      width: 110,
      value: () => undefined,
      render: ({ movementId }) => movementId && <Link to={`/movements/${movementId}`}>{say(see)}</Link>,
    },
    {
      key: 'steps',
      title: words('操作', 'Steps'),
      width: 180,
      value: () => undefined,
      render: (change) => <SchoolChangeSteps change={change} />,
    },
  ];
}
