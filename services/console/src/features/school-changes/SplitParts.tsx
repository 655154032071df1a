import { Button, Flex, Form, InputNumber, Select, Typography } from 'antd';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { splitCounts, type SplitEntry } from './school-changes';

const hint = words('未列出的编制和人员留在原校。', 'Posts and people that no part names stay at the school.');
const empty = words('该校没有编制可拆分。', 'The school has no posts to split.');
const labels = { to: words('去向学校', 'To'), place: words('学段和类别', 'Stage and track') };
const counts = { vacant: words('空编', 'Vacant'), occupied: words('实有在编', 'In post'), over: words('超编人数', 'Beyond the posts') };
const standing = words(
  '{stage} {track}:空编 {vacant},在编 {occupied},超编 {over}',
  '{stage} {track}: {vacant} vacant, {occupied} in post, {over} beyond',
);
const add = words('添加去向', 'Add a part');
const remove = words('删除', 'Remove');
const required = words('请填写', 'Please fill in');

/** The list `parts` of the form: what of the school's posts and people goes where, beside what it has. */
export function SplitParts({ schoolCode }: { schoolCode: string }) {
  const say = useSay();
  const { data, error } = useAnswer(['quota', 'statements', schoolCode], () =>
    api.GET('/api/quota/statements/{schoolCode}', { params: { path: { schoolCode } } }),
  );
  const rules = [{ required: true, message: say(required) }];
  const places = (data?.positions ?? []).map(({ stage, track, figures }) => {
    const { vacant = 0, occupied = 0, over = 0 } = figures;
    const named = { stage: say(nameIn(stageNames, stage)), track: say(nameIn(trackNames, track)) };
    return { value: `${stage}/${track}`, label: say(standing, { ...named, vacant, occupied, over }) };
  });
  if (error) return <ProblemNote problem={error} />;
  if (data && places.length === 0) return <Typography.Paragraph type="secondary">{say(empty)}</Typography.Paragraph>;
  const first = { place: places[0]?.value, vacant: 0, occupied: 0, over: 0 } satisfies Partial<SplitEntry>;
  return (
    <Form.List name="parts">
      {(fields, { add: addOne, remove: take }) => (
        <>
          <Typography.Paragraph type="secondary">{say(hint)}</Typography.Paragraph>
          {fields.map(({ key, name }) => (
            <Flex key={key} gap={8} wrap align="start">
              <Form.Item name={[name, 'to']} label={say(labels.to)} rules={rules}>
                <SchoolChoice required label={labels.to} />
              </Form.Item>
              <Form.Item name={[name, 'place']} label={say(labels.place)} rules={rules}>
                <Select style={{ width: 300 }} options={places} />
              </Form.Item>
              {splitCounts.map((count) => (
                <Form.Item key={count} name={[name, count]} label={say(counts[count])} rules={rules}>
                  <InputNumber min={0} precision={0} style={{ width: 80 }} />
                </Form.Item>
              ))}
              <Form.Item label=" " colon={false}>
                <Button onClick={() => take(name)}>{say(remove)}</Button>
              </Form.Item>
            </Flex>
          ))}
          <Button disabled={!data} style={{ marginBottom: 12 }} onClick={() => addOne(first)}>
            {say(add)}
          </Button>
        </>
      )}
    </Form.List>
  );
}
