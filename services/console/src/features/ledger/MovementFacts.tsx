import { Descriptions, Typography } from 'antd';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { tokens } from '../../design/tokens';
import { nameIn } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { Named } from '../../parts/Named';
import { causePath, type Movement } from './movement';
import { causeKindNames } from './movement-kinds';
import { useMovementPeople } from './use-movement-people';

const names = {
  reason: words('事由', 'Reason'),
  proposer: words('提出人', 'Proposed by'),
  approver: words('审批人', 'Approved by'),
  document: words('文号', 'Document'),
  rule: words('规则版本', 'Rule version'),
  census: words('统计快照', 'Census'),
  effective: words('生效日期', 'Effective on'),
  recorded: words('记账时间', 'Recorded at'),
  cause: words('起因', 'Cause'),
  reverses: words('冲回', 'Takes back'),
  reversedBy: words('已被冲回', 'Taken back by'),
  hash: words('本条哈希', 'Hash'),
  previous: words('前一条哈希', 'Previous hash'),
};
const noDocument = words('无:预留及其释放不经文件决定', 'none: a hold and its release are not decided by document');
const see = words('查看', 'see');

/** Everything that the ledger keeps of a movement besides its entries. */
export function MovementFacts({ movement }: { movement: Movement }) {
  const say = useSay();
  const { proposer, approver } = useMovementPeople(movement);
  const path = causePath(movement);
  const cause = say(nameIn(causeKindNames, movement.causeKind));
  const facts: [Words, ReactNode][] = [
    [names.reason, movement.reason],
    [names.cause, path ? <Link to={path}>{`${cause} · ${say(see)}`}</Link> : cause],
    [names.proposer, proposer],
    [names.approver, approver],
    [names.document, movement.documentNumber ?? <Typography.Text type="secondary">{say(noDocument)}</Typography.Text>],
    [names.rule, movement.ruleVersion],
    [names.census, movement.censusId && <Link to={`/census/${movement.censusId}`}>{movement.censusId}</Link>],
    [names.effective, movement.effectiveOn],
    [names.recorded, instantText(movement.recordedAt)],
    [names.reverses, movement.reverses && <Link to={`/movements/${movement.reverses}`}>{say(see)}</Link>],
    [names.reversedBy, movement.reversedBy && <Link to={`/movements/${movement.reversedBy}`}>{say(see)}</Link>],
    [names.hash, <Hash key="hash" text={movement.hash} />],
    [names.previous, <Hash key="previous" text={movement.previousHash} />],
  ];
  return (
    <Descriptions
      bordered
      size="small"
      column={{ xs: 1, lg: 2 }}
      style={{ marginBottom: tokens.gap }}
      items={facts.flatMap(([label, children], key) => (children ? [{ key, label: <Named>{say(label)}</Named>, children }] : []))}
    />
  );
}

function Hash({ text }: { text: string }) {
  return <code style={{ overflowWrap: 'anywhere', fontSize: 12 }}>{text}</code>;
}
