import { Button, Card, Flex, Form, Input, InputNumber } from 'antd';
import { useSay } from '../../language/language';
import { words } from '../../language/words';

const addFigure = words('录入文件所列数字', 'Enter a figure of a document');
const documentNumber = words('文号', 'Document number');
const name = words('指标', 'Figure');
const total = words('总数', 'Total');
const partName = words('分项', 'Part');
const count = words('数量', 'Number');
const addPart = words('加分项', 'Add a part');
const remove = words('删去', 'Remove');
const required = words('请填写', 'Please fill in');

/** Figures as documents state them: a total and its parts, entered as they stand even where they do not add up. */
export function EnteredFigures() {
  const say = useSay();
  const rules = [{ required: true, message: say(required) }];
  return (
    <Form.List name="statedFigures">
      {(figures, { add, remove: drop }) => (
        <>
          {figures.map((figure) => (
            <Card
              key={figure.key}
              size="small"
              style={{ marginBottom: 8 }}
              extra={<Button onClick={() => drop(figure.name)}>{say(remove)}</Button>}
            >
              <Flex gap={8} wrap>
                <Form.Item name={[figure.name, 'documentNumber']} label={say(documentNumber)} rules={rules}>
                  <Input style={{ width: 200 }} />
                </Form.Item>
                <Form.Item name={[figure.name, 'name']} label={say(name)} rules={rules}>
                  <Input style={{ width: 160 }} />
                </Form.Item>
                <Form.Item name={[figure.name, 'total']} label={say(total)} rules={rules}>
                  <InputNumber min={0} precision={0} />
                </Form.Item>
              </Flex>
              <Form.List name={[figure.name, 'parts']} initialValue={[{}]}>
                {(parts, { add: append, remove: dropPart }) => (
                  <>
                    {parts.map((part) => (
                      <Flex key={part.key} gap={8} align="end" wrap>
                        <Form.Item name={[part.name, 'name']} label={say(partName)} rules={rules}>
                          <Input style={{ width: 160 }} />
                        </Form.Item>
                        <Form.Item name={[part.name, 'count']} label={say(count)} rules={rules}>
                          <InputNumber min={0} precision={0} />
                        </Form.Item>
                        <Form.Item>
                          <Button onClick={() => dropPart(part.name)}>{say(remove)}</Button>
                        </Form.Item>
                      </Flex>
                    ))}
                    <Button onClick={() => append({})}>{say(addPart)}</Button>
                  </>
                )}
              </Form.List>
            </Card>
          ))}
          <Button onClick={() => add({ parts: [{}] })}>{say(addFigure)}</Button>
        </>
      )}
    </Form.List>
  );
}
