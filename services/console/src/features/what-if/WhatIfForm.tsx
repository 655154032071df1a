import { Button, Flex, Form, Input, InputNumber, Select } from 'antd';
import { nameIn, stageNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { Section } from '../../parts/Section';
import { exactOf } from '../standards/rules/exact';
import type { Parameter } from '../standards/parameters/parameter';
import { ParameterFields } from '../standards/versions/ParameterFields';
import { assumable, ratioKinds, type WhatIfEntry } from './what-if';

const ratios = words('假设的比例', 'Assumed ratios');
const pupils = words('假设的学生数', 'Assumed pupils');
const county = words('假设的县定参数', 'Assumed parameters of the county');
const titles = {
  stage: words('学段', 'Stage'),
  ratio: words('教职工与学生之比 1 :', 'Staff to pupils, 1 :'),
  school: words('学校(不选为全县)', 'School (none: all)'),
  percent: words('增减百分比', 'Change in percent'),
  count: words('或学生数', 'or pupils'),
};
const addRatio = words('添加比例', 'Add a ratio');
const addPupils = words('添加学生数变化', 'Add a change of pupils');
const remove = words('删除', 'Remove');
const compute = words('测算', 'Compute');
const all = words('全部学段', 'all stages');
const wrong = words('整数、小数或分数,如 13.5', 'a whole number, a decimal or a fraction, such as 13.5');

interface Props {
  /** Of the county, with what holds today. */
  parameters: readonly Parameter[];
  isPending: boolean;
  onAsk: (entry: WhatIfEntry) => void;
}

const nothing: WhatIfEntry = { ratios: [], parameters: [], pupils: [] };

/** What is assumed: ratios of stages, parameters, and pupils of all schools or of some. */
export function WhatIfForm({ parameters, isPending, onAsk }: Props) {
  const say = useSay();
  return (
    <Form<WhatIfEntry> name="what-if" layout="vertical" onFinish={onAsk} disabled={isPending} initialValues={nothing}>
      <Section title={say(ratios)}>
        <RatioFields />
      </Section>
      <Section title={say(county)}>
        <ParameterFields parameters={parameters} names={assumable} />
      </Section>
      <Section title={say(pupils)}>
        <PupilFields />
      </Section>
      <Button type="primary" htmlType="submit" loading={isPending} style={{ marginBottom: 12 }}>
        {say(compute)}
      </Button>
    </Form>
  );
}

function RatioFields() {
  const say = useSay();
  const stages = Object.keys(ratioKinds).map((value) => ({ value, label: say(nameIn(stageNames, value)) }));
  const check = (_: unknown, text: string | undefined): Promise<void> =>
    (exactOf(text)?.numerator ?? 0) > 0 ? Promise.resolve() : Promise.reject(new Error(say(wrong)));
  return (
    <Form.List name="ratios">
      {(fields, { add, remove: take }) => (
        <>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={12} wrap align="start">
              <Form.Item name={[name, 'stage']} label={say(titles.stage)}>
                <Select style={{ width: 130 }} options={stages} />
              </Form.Item>
              <Form.Item name={[name, 'pupilsForOne']} label={say(titles.ratio)} rules={[{ validator: check }]}>
                <Input style={{ width: 140 }} autoComplete="off" />
              </Form.Item>
              <Form.Item label=" " colon={false}>
                <Button onClick={() => take(name)}>{say(remove)}</Button>
              </Form.Item>
            </Flex>
          ))}
          <Button onClick={() => add({ stage: 'primary' })}>{say(addRatio)}</Button>
        </>
      )}
    </Form.List>
  );
}

function PupilFields() {
  const say = useSay();
  const stages = Object.keys(stageNames)
    .filter((stage) => stage !== 'any')
    .map((value) => ({ value, label: say(nameIn(stageNames, value)) }));
  return (
    <Form.List name="pupils">
      {(fields, { add, remove: take }) => (
        <>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={12} wrap align="start">
              <Form.Item name={[name, 'schoolCode']} label={say(titles.school)}>
                <SchoolChoice />
              </Form.Item>
              <Form.Item name={[name, 'stage']} label={say(titles.stage)}>
                <Select allowClear placeholder={say(all)} style={{ width: 140 }} options={stages} />
              </Form.Item>
              <Form.Item name={[name, 'percent']} label={say(titles.percent)}>
                <InputNumber min={-100} max={1000} precision={0} />
              </Form.Item>
              <Form.Item name={[name, 'pupils']} label={say(titles.count)}>
                <InputNumber min={0} precision={0} />
              </Form.Item>
              <Form.Item label=" " colon={false}>
                <Button onClick={() => take(name)}>{say(remove)}</Button>
              </Form.Item>
            </Flex>
          ))}
          <Button onClick={() => add({})}>{say(addPupils)}</Button>
        </>
      )}
    </Form.List>
  );
}
