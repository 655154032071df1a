import { Button, Form } from 'antd';
import { countyToday } from '../../../language/days';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { ProblemNote } from '../../../parts/ProblemNote';
import type { Problem } from '../../../api/problem';
import { Section } from '../../../parts/Section';
import { ofStandards, parametersOf } from '../parameters/parameter';
import type { Standards } from '../standards';
import { HeadFields } from './HeadFields';
import { ParameterFields } from './ParameterFields';
import { ProblemsOfText } from './ProblemsOfText';
import { RuleFields } from './RuleFields';
import { TestFields } from './TestFields';
import { textOf, type VersionEntry } from './version-entry';
import type { VersionText } from './version';

const head = words('文件', 'Document');
const rules = words('规则', 'Rules');
const parameters = words('县定参数', 'Parameters of the county');
const parametersHint = words(
  '只有本县的版本可以规定参数,且没有失效日期。',
  'Only a version of the county itself, without an end, sets parameters.',
);
const tests = words('算例(保存时计算)', 'Examples (computed when it is saved)');
const save = words('保存并计算算例', 'Save and run the examples');

interface Props {
  standards: Standards;
  initial: Partial<VersionEntry>;
  isPending: boolean;
  problem: Problem | null;
  onSave: (text: VersionText) => void;
}

/** The whole text of a version: its document, rules, parameters and the examples that it must come to. */
export function VersionForm({ standards, initial, isPending, problem, onSave }: Props) {
  const say = useSay();
  const [form] = Form.useForm<VersionEntry>();
  return (
    <Form<VersionEntry>
      form={form}
      name="version"
      layout="vertical"
      initialValues={initial}
      disabled={isPending}
      onFinish={(entry) => onSave(textOf(entry))}
    >
      <Section title={say(head)}>
        <HeadFields jurisdictions={standards.jurisdictions as Record<string, string>} />
      </Section>
      <Section title={say(rules)}>
        <RuleFields />
      </Section>
      <Section title={say(parameters)}>
        <p style={{ marginTop: 0 }}>{say(parametersHint)}</p>
        <ParameterFields parameters={parametersOf(standards, countyToday())} names={ofStandards} />
      </Section>
      <Section title={say(tests)}>
        <TestFields />
      </Section>
      <ProblemNote problem={problem} />
      <ProblemsOfText problem={problem} />
      <Button type="primary" htmlType="submit" loading={isPending}>
        {say(save)}
      </Button>
    </Form>
  );
}
