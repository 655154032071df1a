import { Button, Form, Input, InputNumber, Modal, Select, Typography } from 'antd';
import { useState } from 'react';
import { api } from '../../api/client';
import type { components } from '../../api/generated/quota';
import { useCommand } from '../../api/use-command';
import { useMay } from '../../app/me';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { PaperFields, withoutEmpty } from '../../parts/PaperFields';
import { GateRefusal } from '../ledger/GateRefusal';
import type { FreezeEntry } from './freezes';

const freeze = words('冻结空编', 'Freeze vacant posts');
const title = words('冻结空编 · {unit}', 'Freeze vacant posts · {unit}');
const line = words(
  '冻结的编制仍属于该单位、计入总量,但任何事项都不能使用,直到编办解冻。提醒日期到了只提醒,不自动解冻。',
  'Frozen posts stay the unit’s and in the total, but nothing may use them until the office releases them. The reminder releases nothing.',
);
const labels = {
  place: words('学段与类别', 'Stage and track'),
  count: words('冻结数', 'Posts'),
  reason: words('冻结原因', 'Why'),
  endsOn: words('提醒日期(可不填)', 'Remind on (optional)'),
};
const vacant = words('{place}(空编 {vacant})', '{place} ({vacant} vacant)');
const required = words('请填写', 'Please fill in');

type Position = Pick<components['schemas']['StatementPositionView'], 'stage' | 'track' | 'figures'>;
type Entry = Omit<FreezeEntry, 'freezeId' | 'unit' | 'stage' | 'track'> & { place: string };

/** For the staffing office, where a unit has vacant posts. */
export function FreezePosts({ unit, positions }: { unit: string; positions: readonly Position[] }) {
  const say = useSay();
  const may = useMay();
  const [isOpen, setOpen] = useState(false);
  const places = positions.filter((position) => vacantOf(position) > 0);
  if (!may('quota.posts.freeze') || unit === 'approval' || places.length === 0) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(freeze)}</Button>
      {isOpen && <FreezeForm unit={unit} places={places} onClose={() => setOpen(false)} />}
    </>
  );
}

function FreezeForm({ unit, places, onClose }: { unit: string; places: readonly Position[]; onClose: () => void }) {
  const say = useSay();
  const unitName = useUnitName();
  const [form] = Form.useForm<Entry>();
  const [freezeId] = useState(() => crypto.randomUUID());
  const send = useCommand((body: FreezeEntry, header) => api.POST('/api/quota/freezes', { body, params: { header } }), {
    makesOld: [['quota'], ['hiring'], ['rotation'], ['special-post']],
    onDone: onClose,
  });
  const rules = [{ required: true, message: say(required) }];
  const nameOf = ({ stage, track }: Position): string => `${say(nameIn(stageNames, stage))} · ${say(nameIn(trackNames, track))}`;
  const options = places.map((position) => ({
    value: keyOf(position),
    label: say(vacant, { place: nameOf(position), vacant: vacantOf(position) }),
  }));
  const finish = ({ place, ...entry }: Entry): void => {
    const { stage, track } = places.find((position) => keyOf(position) === place)!;
    send.mutate({ ...withoutEmpty(entry), freezeId, unit, stage, track });
  };
  return (
    <Modal
      open
      title={say(title, { unit: unitName(unit) })}
      okText={say(freeze)}
      confirmLoading={send.isPending}
      onOk={form.submit}
      onCancel={onClose}
    >
      <Typography.Paragraph type="secondary">{say(line)}</Typography.Paragraph>
      <Form<Entry>
        form={form}
        name="freeze"
        layout="vertical"
        initialValues={{ place: places[0] && keyOf(places[0]), count: 1 }}
        onFinish={finish}
      >
        <Form.Item name="place" label={say(labels.place)} rules={rules}>
          <Select options={options} />
        </Form.Item>
        <Form.Item name="count" label={say(labels.count)} rules={rules}>
          <InputNumber min={1} precision={0} style={{ width: '100%' }} />
        </Form.Item>
        <Form.Item name="reason" label={say(labels.reason)} rules={rules}>
          <Input.TextArea rows={2} maxLength={1000} />
        </Form.Item>
        <PaperFields />
        <Form.Item name="endsOn" label={say(labels.endsOn)}>
          <Input type="date" />
        </Form.Item>
      </Form>
      <GateRefusal problem={send.error} />
    </Modal>
  );
}

function vacantOf({ figures }: Position): number {
  return figures['vacant'] ?? 0;
}

function keyOf({ stage, track }: Position): string {
  return `${stage}/${track}`;
}
