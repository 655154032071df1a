import { Button, Flex, Form, InputNumber, Select } from 'antd';
import { stageNames, subjectNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { SchoolChoice } from '../../parts/SchoolChoice';

const school = words('学校(乡镇及以下)', 'School (township and below)');
const stage = words('学段', 'Stage');
const subject = words('学科', 'Subject');
const count = words('岗位数', 'Posts');
const add = words('再加一行', 'Add a line');
const remove = words('删去', 'Remove');
const removeLine = words('删去第 {number} 行', 'Remove line {number}');
const required = words('请填写', 'Please fill in');
const stages = Object.fromEntries(Object.entries(stageNames).filter(([value]) => value !== 'any'));

/** 定校定岗: the posts of a cohort, school by school. */
export function CohortParts() {
  const say = useSay();
  const rules = [{ required: true, message: say(required) }];
  const options = (names: Record<string, Words>) => Object.entries(names).map(([value, name]) => ({ value, label: say(name) }));
  return (
    <Form.List name="parts">
      {(fields, { add: append, remove: drop }) => (
        <>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8} align="end" wrap>
              <Form.Item name={[name, 'schoolCode']} label={say(school)} rules={rules}>
                <SchoolChoice required />
              </Form.Item>
              <Form.Item name={[name, 'stage']} label={say(stage)} rules={rules}>
                <Select style={{ width: 110 }} options={options(stages)} />
              </Form.Item>
              <Form.Item name={[name, 'subject']} label={say(subject)} rules={rules}>
                <Select style={{ width: 140 }} showSearch optionFilterProp="label" options={options(subjectNames)} />
              </Form.Item>
              <Form.Item name={[name, 'count']} label={say(count)} rules={rules}>
                <InputNumber min={1} precision={0} style={{ width: 80 }} />
              </Form.Item>
              <Form.Item>
                <Button disabled={fields.length === 1} aria-label={say(removeLine, { number: name + 1 })} onClick={() => drop(name)}>
                  {say(remove)}
                </Button>
              </Form.Item>
            </Flex>
          ))}
          <Button onClick={() => append({ count: 1 })}>{say(add)}</Button>
        </>
      )}
    </Form.List>
  );
}
