import { Descriptions, Tag, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useSay } from '../language/language';
import { words, type Words } from '../language/words';
import { Named } from './Named';

/** Everything that a number rests on. What a number has not is left out. */
export interface ExplanationOf {
  title: string;
  /** The arithmetic as it was done; more than one line where it was done in steps. */
  formula?: ReactNode | readonly string[];
  inputs?: { name: ReactNode; value: ReactNode }[];
  rule?: { version: string; documentNumber?: string; clause?: string; confidence?: string };
  census?: ReactNode;
  entries?: ReactNode[];
  decided?: ReactNode;
}

const formula = words('算式', 'Arithmetic');
const inputs = words('依据的数', 'Inputs');
const rule = words('规则', 'Rule');
const census = words('统计快照', 'Census');
const entries = words('台账分录', 'Ledger entries');
const decided = words('决定', 'Decision');
const confidences: Record<string, Words> = {
  H: words('官方文本', 'official text'),
  M: words('媒体或门户转述', 'paraphrase'),
  L: words('待核实', 'unverified'),
  D: words('本系统推导,可由县调整', 'our derivation, a county may change it'),
  gap: words('无全国标准,县定参数', 'no national figure: the county’s parameter'),
};

/** Formula, inputs, rule with 文号, census, ledger entries, who decided: the same order for every number. */
export function Explanation({ of }: { of: ExplanationOf }) {
  const say = useSay();
  const items = [
    of.formula && { key: 'formula', label: <Named>{say(formula)}</Named>, children: linesOf(of.formula) },
    ...(of.inputs ?? []).map(({ name, value }, index) => ({
      key: `input-${index}`,
      label: index === 0 ? `${say(inputs)} · ${String(name)}` : <Named>{name}</Named>,
      children: value,
    })),
    of.rule && { key: 'rule', label: <Named>{say(rule)}</Named>, children: <RuleOf rule={of.rule} /> },
    of.census && { key: 'census', label: <Named>{say(census)}</Named>, children: of.census },
    of.entries?.length && {
      key: 'entries',
      label: <Named>{say(entries)}</Named>,
      children: of.entries.map((entry, index) => <div key={index}>{entry}</div>),
    },
    of.decided && { key: 'decided', label: <Named>{say(decided)}</Named>, children: of.decided },
  ].filter((item) => item !== undefined && item !== '' && item !== 0 && item !== null && item !== false);
  return <Descriptions bordered column={1} size="small" items={items as { key: string; label: ReactNode; children: ReactNode }[]} />;
}

function linesOf(arithmetic: ExplanationOf['formula']): ReactNode {
  const lines = Array.isArray(arithmetic) ? (arithmetic as readonly string[]) : [arithmetic as ReactNode];
  return lines.map((line, index) => (
    <div key={index}>
      <Typography.Text code>{line}</Typography.Text>
    </div>
  ));
}

function RuleOf({ rule: { version, documentNumber, clause, confidence } }: { rule: NonNullable<ExplanationOf['rule']> }) {
  const say = useSay();
  return (
    <>
      {[version, documentNumber, clause].filter(Boolean).join(' · ')}{' '}
      {confidence && <Tag>{confidences[confidence] ? say(confidences[confidence]) : confidence}</Tag>}
    </>
  );
}
