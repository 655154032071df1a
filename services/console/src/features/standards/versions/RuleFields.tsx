import { Button, Card, Flex, Form, Input, Select } from 'antd';
import { nameIn, stageNames } from '../../../glossary/vocabulary';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { kindNames, type RuleKind } from '../standards';
import { figuresOf, fieldOf, isFigure, kindsOfStage, needNames, type Figure } from './rule-figures';

const stage = words('学段', 'Stage');
const kind = words('算法', 'Kind');
const clause = words('条款', 'Clause');
const add = words('添加规则', 'Add a rule');
const remove = words('删除规则', 'Remove the rule');
const wrong = words('请填写数值:整数、小数或分数,如 13.5、27/2', 'a figure: a whole number, a decimal or a fraction, such as 13.5 or 27/2');

const other = words('该学段不用这种算法', 'this stage is not computed by it');

/** The rules of a version; which figures a rule takes depends on its kind. */
export function RuleFields() {
  const say = useSay();
  const stages = Object.keys(kindsOfStage).map((value) => ({ value, label: say(nameIn(stageNames, value)) }));
  return (
    <Form.List name="rules">
      {(fields, { add: addRule, remove: removeRule }) => (
        <>
          {fields.map(({ key, name }) => (
            <Card key={key} size="small" style={{ marginBottom: 8 }}>
              <Flex gap={12} wrap align="start">
                <Form.Item name={[name, 'stage']} label={say(stage)}>
                  <Select style={{ width: 120 }} options={stages} />
                </Form.Item>
                <KindField name={name} label={say(kind)} />
                <FiguresOf name={name} />
                <Form.Item name={[name, 'clause']} label={say(clause)}>
                  <Input style={{ width: 220 }} autoComplete="off" />
                </Form.Item>
                <Form.Item label=" " colon={false}>
                  <Button onClick={() => removeRule(name)}>{say(remove)}</Button>
                </Form.Item>
              </Flex>
            </Card>
          ))}
          <Button onClick={() => addRule({ stage: 'primary', kind: 'pupil-ratio', figures: {} })}>{say(add)}</Button>
        </>
      )}
    </Form.List>
  );
}

function KindField({ name, label }: { name: number; label: string }) {
  const say = useSay();
  const chosen = Form.useWatch<string | undefined>(['rules', name, 'stage']) ?? 'primary';
  const kinds = (kindsOfStage[chosen] ?? []).map((value) => ({ value, label: say(nameIn(kindNames, value)) }));
  const fits = (_: unknown, given: RuleKind | undefined): Promise<void> =>
    given && kindsOfStage[chosen]?.includes(given) ? Promise.resolve() : Promise.reject(new Error(say(other)));
  return (
    <Form.Item name={[name, 'kind']} label={label} dependencies={[['rules', name, 'stage']]} rules={[{ validator: fits }]}>
      <Select style={{ width: 150 }} options={kinds} />
    </Form.Item>
  );
}

function FiguresOf({ name }: { name: number }) {
  const chosen = Form.useWatch<RuleKind | undefined>(['rules', name, 'kind']);
  return (chosen ? figuresOf[chosen] : []).map((figure) => <FigureField key={figure.path} name={name} figure={figure} />);
}

function FigureField({ name, figure: { path, label, form } }: { name: number; figure: Figure }) {
  const say = useSay();
  const check = (_: unknown, text: string | undefined): Promise<void> =>
    isFigure(form, text) ? Promise.resolve() : Promise.reject(new Error(say(wrong)));
  const needs = Object.entries(needNames).map(([value, need]) => ({ value, label: say(need) }));
  return (
    <Form.Item name={[name, 'figures', fieldOf(path)]} label={say(label)} rules={[{ validator: check }]}>
      {form === 'need' ? <Select style={{ width: 160 }} options={needs} /> : <Input style={{ width: 130 }} autoComplete="off" />}
    </Form.Item>
  );
}
