import { Alert, Descriptions } from 'antd';
import { api, dataOf } from '../../api/client';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { StateBadge } from '../../parts/StateBadge';
import { DownloadButton } from '../../parts/DownloadButton';
import { CauseText } from './CauseText';
import { assigneeNames, confidenceNames, flagStateNames, type Flag } from './flags';

const titles = {
  state: words('状态', 'State'),
  rule: words('规则', 'Rule'),
  source: words('来源', 'Source'),
  confidence: words('可信度', 'Confidence'),
  opened: words('由来', 'Found by'),
  ended: words('消除', 'Ended by'),
  assignee: words('整改责任方', 'Rectified by'),
  deadline: words('整改期限', 'Deadline'),
  assignment: words('整改要求', 'To be rectified'),
  answer: words('整改情况', 'Answer'),
  scan: words('扫描件', 'Scan'),
  decision: words('审核', 'Decision'),
};
const overdue = words('整改期限 {deadline} 已过,尚未答复。', 'The deadline {deadline} has passed without an answer.');
const answeredBy = words('{text}({by},{on})', '{text} ({by}, {on})');
const decidedBy = words('{opinion}({by},{document})', '{opinion} ({by}, {document})');

/** What it is, what it rests on, who has to do what by when, and what was said. */
export function FlagFacts({ flag }: { flag: Flag }) {
  const say = useSay();
  const { assignee, deadline, assignment, answer, answeredByName: by, answeredOn: on, decidedByName, documentNumber, opinion } = flag;
  const scan = flag.attachments.find(({ id }) => id === flag.answerAttachment);
  const items = [
    { key: 'state', children: <StateBadge state={flag.state} names={flagStateNames} /> },
    { key: 'rule', children: say(flag.rule) },
    { key: 'source', children: say(flag.source) },
    { key: 'confidence', children: say(nameIn(confidenceNames, flag.confidence)) },
    { key: 'opened', children: <CauseText cause={flag.openedBy} /> },
    { key: 'assignee', children: assignee && say(nameIn(assigneeNames, assignee)) },
    { key: 'deadline', children: deadline },
    { key: 'assignment', children: assignment },
    { key: 'answer', children: answer && say(answeredBy, { text: answer, by, on }) },
    {
      key: 'scan',
      children: scan && (
        <DownloadButton
          label={{ zh: scan.fileName, en: scan.fileName }}
          fileName={scan.fileName}
          load={() => dataOf(api.GET('/api/pool/flag-attachments/{id}', { params: { path: { id: scan.id } }, parseAs: 'blob' }))}
        />
      ),
    },
    {
      key: 'decision',
      children: decidedByName && say(decidedBy, { opinion: opinion ?? '', by: decidedByName, document: documentNumber ?? '' }),
    },
    { key: 'ended', children: flag.endedBy && <CauseText cause={flag.endedBy} /> },
  ].filter(({ children }) => children);
  return (
    <>
      {flag.isOverdue && <Alert type="warning" showIcon style={{ marginBottom: 12 }} message={say(overdue, { deadline })} />}
      <Descriptions
        size="small"
        column={1}
        style={{ marginBottom: 12 }}
        items={items.map(({ key, children }) => ({ key, label: say(titles[key as keyof typeof titles]), children }))}
      />
    </>
  );
}
