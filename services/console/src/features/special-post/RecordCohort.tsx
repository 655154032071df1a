import { App, Button, Flex, Form, Input, InputNumber, Modal } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/special-post';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { CohortParts } from './CohortParts';

type Entry = components['schemas']['RecordCohortRequest'];

const open = words('录入一届', 'Record a cohort');
const title = words('录入特岗计划', 'Record a cohort of special posts');
const year = words('招聘年度(当年 9 月 1 日上岗)', 'Year of hiring (service begins on 1 September)');
const approved = words('批复岗位数', 'Approved posts');
const documentNumber = words('文号', 'Document number');
const done = words('{year} 年特岗计划已录入', 'The cohort of {year} is recorded');
const flagged = words('已录入,但:{flag}', 'Recorded, but: {flag}');
const required = words('请填写', 'Please fill in');

/** The bureau records a cohort as the province approved it, post by post. */
export function RecordCohort() {
  const say = useSay();
  const { message } = App.useApp();
  const [isOpen, setOpen] = useState(false);
  const [form] = Form.useForm<Entry>();
  const command = useCommand((body: Entry, header) => api.POST('/api/special-post/cohorts', { body, params: { header } }), {
    makesOld: [['special-post']],
    onDone: (cohort) => {
      setOpen(false);
      form.resetFields();
      if (cohort.flag) void message.warning(say(flagged, { flag: say(cohort.flag) }), 10);
      else void message.success(say(done, { year: cohort.year }), 6);
    },
  });
  const rules = [{ required: true, message: say(required) }];
  return (
    <>
      <Button type="primary" onClick={() => setOpen(true)}>
        {say(open)}
      </Button>
      <Modal
        open={isOpen}
        width={820}
        title={say(title)}
        okText={say(open)}
        confirmLoading={command.isPending}
        onOk={form.submit}
        onCancel={() => setOpen(false)}
      >
        <Form
          form={form}
          name="cohort"
          layout="vertical"
          initialValues={{ year: new Date().getFullYear() + 1, parts: [{ count: 1 }] }}
          onFinish={(entry) => command.mutate(entry)}
        >
          <Flex gap={8} wrap>
            <Form.Item name="year" label={say(year)} rules={rules}>
              <InputNumber min={2000} max={2100} precision={0} />
            </Form.Item>
            <Form.Item name="approvedCount" label={say(approved)} rules={rules}>
              <InputNumber min={1} precision={0} />
            </Form.Item>
            <Form.Item
              name="documentNumber"
              label={say(documentNumber)}
              rules={[{ required: true, whitespace: true, message: say(required) }]}
            >
              <Input style={{ width: 240 }} />
            </Form.Item>
          </Flex>
          <CohortParts />
        </Form>
        <ProblemNote problem={command.error} />
      </Modal>
    </>
  );
}
