import { Tooltip } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { clauseOf } from './rule-clause';
import type { Rule } from './schedule';

const stands = words('依据:{clause}({code}{confidence})', 'by: {clause} ({code}{confidence})');
const confidences = {
  H: words(',官方文本', ', official text'),
  M: words(',媒体或门户转述', ', paraphrase'),
  D: words(',系统自定', ', our own'),
};

/** A rule as it applies to one person; where it stands comes by mouse or by keyboard. */
export function RuleText({ rule }: { rule: Rule }) {
  const say = useSay();
  const { text, code, confidence } = rule;
  return (
    <Tooltip title={say(stands, { clause: say(clauseOf(rule)), code, confidence: confidence ? say(confidences[confidence]) : '' })}>
      <span tabIndex={0}>{say(text)}</span>
    </Tooltip>
  );
}
