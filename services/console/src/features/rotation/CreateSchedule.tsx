import { Button, Collapse, Form, InputNumber, Modal, Select } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import type { components } from '../../api/generated/rotation';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { intakeNames, parameterNames } from './parameter-names';

type Entry = components['schemas']['CreateScheduleRequest'];

const open = words('建立安排', 'Create a schedule');
const title = words('建立学年交流安排', 'Create the schedule of a school year');
const yearLabel = words('学年(起始年份)', 'School year (its first year)');
const seed = words('公开抽签的种子(不填由系统抽取)', 'Seed of the public lottery (drawn if left empty)');
const parameters = words('本县自行设定的参数(不填用默认值)', 'Parameters that the county sets (defaults if left empty)');
const required = words('请填写', 'Please fill in');
const numbers = [
  'yearsInSchool',
  'headTerms',
  'headTermYears',
  'exemptAgeMen',
  'exemptAgeWomen',
  'yearsToRetirement',
  'movesPercent',
  'backbonePercent',
  'exchangeYears',
] as const;

/** The bureau begins the schedule of a school year; a parameter left empty keeps its default and its source. */
export function CreateSchedule({ years }: { years: readonly number[] }) {
  const say = useSay();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Entry>();
  const command = useCommand((body: Entry, header) => api.POST('/api/rotation/schedules', { body, params: { header } }), {
    makesOld: [['rotation']],
    onDone: ({ schoolYear }) => {
      setOpen(false);
      form.resetFields();
      void navigate(`/rotation/${schoolYear}`);
    },
  });
  const next = Math.max(new Date().getFullYear(), ...years) + 1;
  const own = (
    <>
      {numbers.map((name) => (
        <Form.Item key={name} name={['parameters', name]} label={say(parameterNames[name])}>
          <InputNumber min={0} precision={0} />
        </Form.Item>
      ))}
      <Form.Item name={['parameters', 'intakeBasis']} label={say(parameterNames.intakeBasis)}>
        <Select allowClear options={Object.entries(intakeNames).map(([value, name]) => ({ value, label: say(name) }))} />
      </Form.Item>
    </>
  );
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(open)}</Button>
      <Modal
        open={isOpen}
        title={say(title)}
        okText={say(open)}
        confirmLoading={command.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <Form
          form={form}
          name="rotation-create"
          layout="vertical"
          initialValues={{ schoolYear: next }}
          onFinish={(entry) => command.mutate(withoutEmpty(entry))}
        >
          <Form.Item name="schoolYear" label={say(yearLabel)} rules={[{ required: true, message: say(required) }]}>
            <InputNumber min={2000} max={2100} precision={0} />
          </Form.Item>
          <Form.Item name="lotterySeed" label={say(seed)}>
            <InputNumber min={0} precision={0} />
          </Form.Item>
          <Collapse size="small" items={[{ key: 'own', label: say(parameters), children: own, forceRender: true }]} />
        </Form>
        <ProblemNote problem={command.error} />
      </Modal>
    </>
  );
}

/** What was emptied again is not sent: null is not a parameter. */
function withoutEmpty({ schoolYear, lotterySeed, parameters: own }: Entry): Entry {
  const set = Object.fromEntries(Object.entries(own ?? {}).filter(([, value]) => value !== undefined && value !== null));
  return { schoolYear, lotterySeed: lotterySeed ?? undefined, parameters: Object.keys(set).length > 0 ? set : undefined };
}
