import { Descriptions, Tag, Typography } from 'antd';
import type { ReactNode } from 'react';
import { useSay } from '../language/language';
import { words, type Words } from '../language/words';

/** Everything that a number rests on. What a number has not is left out. */
export interface ExplanationOf {
  title: string;
  /** The arithmetic as it was done. */
  formula?: ReactNode;
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
    of.formula && { key: 'formula', label: say(formula), children: <Typography.Text code>{of.formula}</Typography.Text> },
    ...(of.inputs ?? []).map(({ name, value }, index) => ({
      key: `input-${index}`,
      label: index === 0 ? `${say(inputs)} · ${String(name)}` : name,
      children: value,
    })),
    of.rule && { key: 'rule', label: say(rule), children: <RuleOf rule={of.rule} /> },
    of.census && { key: 'census', label: say(census), children: of.census },
    of.entries?.length && {
      key: 'entries',
      label: say(entries),
      children: of.entries.map((entry, index) => <div key={index}>{entry}</div>),
    },
    of.decided && { key: 'decided', label: say(decided), children: of.decided },
  ].filter((item) => item !== undefined && item !== '' && item !== 0 && item !== null && item !== false);
  return <Descriptions bordered column={1} size="small" items={items as { key: string; label: ReactNode; children: ReactNode }[]} />;
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
