import { useMemo } from 'react';
import { Link } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { caseStateNames, nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { ProblemNote } from '../../parts/ProblemNote';
import { StateBadge } from '../../parts/StateBadge';
import { MarkTag } from './MarkTag';
import { needStateNames, temporaryUseNames, type TemporaryNeed } from './temporary-need';
import { TemporaryNeedSteps } from './TemporaryNeedSteps';

const none = words(
  '还没有临时用编申请。产假、病假、支教期间,缺编学校可申请短期使用周转编制,到日自动归还。',
  'Nothing was asked for. For maternity, illness and support teaching an under-quota school may use a post of the pool for months; it comes back on its day.',
);
const posts = words('{count} 个', '{count}');

/** What schools asked for a while; a school sees its own. */
export function TemporaryNeedsTable() {
  const say = useSay();
  const may = useMay();
  const { data, error } = useAnswer(['pool', 'temporary-needs'], () => api.GET('/api/pool/temporary-needs'));
  const columns = useMemo(() => columnsOf(say, may('pool.loan.read')), [say, may]);
  return (
    <>
      <ProblemNote problem={error} />
      <OfficeTable name="temporary-needs" columns={columns} rows={data?.items ?? []} rowKey={({ id }) => id} none={none} />
    </>
  );
}

function columnsOf(say: Say, seesLoans: boolean): OfficeColumn<TemporaryNeed>[] {
  return [
    { key: 'school', title: words('用编学校', 'School'), width: 200, frozen: true, value: ({ schoolName }) => schoolName },
    {
      key: 'use',
      title: words('情形', 'For'),
      width: 110,
      filter: true,
      value: ({ temporaryUse }) => say(nameIn(temporaryUseNames, temporaryUse)),
    },
    { key: 'stage', title: words('学段', 'Stage'), width: 90, value: ({ stage }) => say(nameIn(stageNames, stage)) },
    { key: 'track', title: words('类别', 'Track'), width: 90, value: ({ track }) => say(nameIn(trackNames, track)) },
    {
      key: 'count',
      title: words('用编数', 'Posts asked'),
      width: 90,
      value: ({ count }) => say(posts, { count }),
      render: ({ count, loanCaseId }) =>
        loanCaseId && seesLoans ? <Link to={`/pool/loans/${loanCaseId}`}>{say(posts, { count })}</Link> : say(posts, { count }),
    },
    {
      key: 'days',
      title: words('起止日期', 'From – to'),
      width: 210,
      value: ({ startsOn, endsOn, dueOn }) => `${startsOn} – ${dueOn ?? endsOn}`,
    },
    {
      key: 'state',
      title: words('状态', 'State'),
      width: 170,
      filter: true,
      value: ({ state, loanState }) => stateText(say, state, loanState),
      render: ({ state, loanState, mark }) => (
        <>
          <StateBadge state={loanState ?? state} names={{ ...caseStateNames, ...needStateNames }} /> <MarkTag mark={mark} />
        </>
      ),
    },
    {
      key: 'now',
      title: words('正在使用', 'In use'),
      width: 90,
      value: ({ outstanding }) => (outstanding === undefined ? '' : say(posts, { count: outstanding })),
    },
    { key: 'reason', title: words('事由', 'Why'), width: 220, wraps: true, value: ({ reason }) => reason },
    {
      key: 'document',
      title: words('文号或意见', 'Document or opinion'),
      width: 200,
      wraps: true,
      value: ({ documentNumber, opinion }) => documentNumber ?? opinion,
    },
    { key: 'by', title: words('申请人', 'Asked by'), width: 140, value: ({ askedByName }) => askedByName },
    {
      key: 'steps',
      title: words('操作', 'Steps'),
      width: 200,
      wraps: true,
      value: () => undefined,
      render: (need) => <TemporaryNeedSteps need={need} />,
    },
  ];
}

function stateText(say: Say, state: string, loanState: string | undefined): string {
  return loanState ? say(nameIn(caseStateNames, loanState)) : say(nameIn(needStateNames, state));
}
