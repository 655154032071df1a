import { useMemo } from 'react';
import { Link } from 'react-router';
import type { components } from '../../api/generated/pool';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Difference } from '../../parts/Difference';
import { Explanation } from '../../parts/Explanation';
import { LedgerLinks } from '../../parts/LedgerLinks';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { carriedOut } from './carried-out';
import type { Movement } from './use-effects';

type Line = components['schemas']['LineAnswer'];

const none = words('正在读取台账变动……', 'Reading the movements …');
const titles = {
  from: words('调出单位', 'From'),
  to: words('调入单位', 'To'),
  stage: words('学段', 'Stage'),
  track: words('类别', 'Track'),
  count: words('编制数', 'Posts'),
  authorised: words('学校核定 前 → 后', 'Posts of the school, before → after'),
  school: words('学校', 'school'),
  before: words('划转前核定', 'authorised before'),
  arriving: words('本方案共调入', 'arriving by this case'),
  leaving: words('本方案共调出', 'leaving by this case'),
  movement: words('台账变动', 'Movement'),
  reason: words('理由', 'Reason'),
};
const see = words('查看分录', 'see its entries');

/** The movements in the ledger: the picture’s facts in words and numbers. */
export function MovementsTable({ movements, lines }: { movements: readonly Movement[]; lines: readonly Line[] }) {
  const say = useSay();
  const nameOf = useUnitName();
  const byMove = useMemo(
    () => new Map((lines.some(({ declined }) => declined) ? carriedOut(lines) : lines).map((line) => [moveOf(line), line])),
    [lines],
  );
  return (
    <OfficeTable<Movement>
      name="wave-movements"
      rows={movements}
      rowKey={({ movementId }) => movementId}
      none={none}
      columns={[
        {
          key: 'from',
          title: titles.from,
          value: ({ from }) => nameOf(from),
          render: ({ from }) => <Link to={`/ledger/${from}`}>{nameOf(from)}</Link>,
          width: 220,
          frozen: true,
          filter: true,
        },
        {
          key: 'to',
          title: titles.to,
          value: ({ to }) => nameOf(to),
          render: ({ to }) => <Link to={`/ledger/${to}`}>{nameOf(to)}</Link>,
          width: 220,
          filter: true,
        },
        { key: 'stage', title: titles.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 90, filter: true },
        { key: 'track', title: titles.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 90, filter: true },
        {
          key: 'count',
          title: titles.count,
          value: ({ count }) => count,
          render: ({ count, movementId }) => <Link to={`/movements/${movementId}`}>{count}</Link>,
          width: 90,
          sum: true,
        },
        {
          key: 'authorised',
          title: titles.authorised,
          value: (move) => authorisedAfter(byMove.get(moveOf(move))),
          render: (move) => {
            const line = byMove.get(moveOf(move));
            return line && <Difference before={line.arithmetic.authorised} after={authorisedAfter(line)} />;
          },
          opens: (move) => <AuthorisedAfter line={byMove.get(moveOf(move))!} movementId={move.movementId} />,
          width: 190,
        },
        {
          key: 'movement',
          title: titles.movement,
          value: ({ movementId }) => movementId,
          render: ({ movementId }) => <Link to={`/movements/${movementId}`}>{say(see)}</Link>,
          width: 130,
        },
        { key: 'reason', title: titles.reason, value: (move) => reasonOf(byMove.get(moveOf(move)), say), width: 420 },
      ]}
    />
  );
}

/** The posts of the school before, what the whole case brings or takes, and the posts after. */
function AuthorisedAfter({ line, movementId }: { line: Line; movementId: string }) {
  const say = useSay();
  const nameOf = useUnitName();
  const { schoolCode, authorised, arriving, leaving } = line.arithmetic;
  const change = schoolCode === line.to ? `+ ${arriving}` : `− ${leaving}`;
  return (
    <Explanation
      of={{
        title: say(titles.authorised),
        formula: `${authorised} ${change} = ${authorisedAfter(line)}`,
        inputs: [
          { name: say(titles.school), value: nameOf(schoolCode) },
          { name: say(titles.before), value: authorised },
          { name: say(schoolCode === line.to ? titles.arriving : titles.leaving), value: schoolCode === line.to ? arriving : leaving },
        ],
        entries: [<LedgerLinks key="ledger" schoolCode={schoolCode} movementId={movementId} isByStandard />],
      }}
    />
  );
}

function moveOf({ from, to, stage, track }: Pick<Movement, 'from' | 'to' | 'stage' | 'track'>): string {
  return [from, to, stage, track].join('/');
}

function reasonOf(line: Line | undefined, say: (sentence: Line['reason']) => string): string {
  return line ? say(line.reason) : '';
}

/** Of the school that the line speaks of, by all lines of the case together. */
function authorisedAfter(line: Line | undefined): number | undefined {
  if (!line) return undefined;
  const { schoolCode, authorised, arriving, leaving } = line.arithmetic;
  return schoolCode === line.to ? authorised + arriving : authorised - leaving;
}
