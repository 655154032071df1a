import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { components } from '../../api/generated/quota';
import { nameIn, postStateNames, stageNames, trackNames } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { movementKindNames } from './movement-kinds';
import { unitStates } from './positions';
import { Signed } from './Signed';

type Line = components['schemas']['StatementLine'];

const names = {
  number: words('序号', 'No.'),
  effective: words('生效日期', 'Effective'),
  kind: words('变动', 'Movement'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  changes: words('各状态增减', 'Change by state'),
  reason: words('事由', 'Reason'),
  document: words('文号', 'Document'),
  recorded: words('记账时间', 'Recorded'),
};
const more = words(
  '只列最近 1000 条变动;更早的见各账户分录。',
  'The latest 1,000 movements; older ones are among the entries of the accounts.',
);
const none = words('至此日期没有变动。', 'No movement up to this date.');

/** What moved a unit's posts, the newest first, with what each changed in which state. */
export function StatementLines({ lines, hasMore }: { lines: readonly Line[]; hasMore: boolean }) {
  const say = useSay();
  const columns = useMemo(() => lineColumns(say), [say]);
  return (
    <>
      <OfficeTable
        name="statement-lines"
        columns={columns}
        rows={lines}
        rowKey={({ movementId, stage, track }) => `${movementId}/${stage}/${track}`}
        none={none}
        sumBy={({ track }) => say(nameIn(trackNames, track))}
      />
      {hasMore && <p>{say(more)}</p>}
    </>
  );
}

/** An entry is explained by its movement: who, by which rule and document, because of what. */
function toMovement({ movementId }: Line, shown: ReactNode): ReactNode {
  return <Link to={`/movements/${movementId}`}>{shown}</Link>;
}

function lineColumns(say: Say): OfficeColumn<Line>[] {
  return [
    {
      key: 'number',
      title: names.number,
      value: ({ number }) => number,
      render: (line) => toMovement(line, line.number),
      width: 108,
      frozen: true,
    },
    { key: 'effective', title: names.effective, value: ({ effectiveOn }) => effectiveOn, width: 108 },
    {
      key: 'kind',
      title: names.kind,
      value: ({ kind }) => say(nameIn(movementKindNames, kind)),
      width: 120,
      filter: true,
      render: ({ kind, movementId }) => <Link to={`/movements/${movementId}`}>{say(nameIn(movementKindNames, kind))}</Link>,
    },
    { key: 'stage', title: names.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 92, filter: true },
    { key: 'track', title: names.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 92, filter: true },
    ...unitStates.map((state): OfficeColumn<Line> => ({
      key: state,
      title: nameIn(postStateNames, state),
      group: names.changes,
      value: ({ changes }) => changes[state] ?? 0,
      width: 88,
      sum: true,
      render: (line) => line.changes[state] && toMovement(line, <Signed amount={line.changes[state]} />),
    })),
    { key: 'reason', title: names.reason, value: ({ reason }) => reason, width: 240 },
    { key: 'document', title: names.document, value: ({ documentNumber }) => documentNumber ?? '', width: 160, filter: true },
    { key: 'recorded', title: names.recorded, value: ({ recordedAt }) => instantText(recordedAt), width: 148 },
  ];
}
