import { Button, Table, Typography } from 'antd';
import { useState } from 'react';
import { useMay } from '../../../app/me';
import { nameIn } from '../../../glossary/vocabulary';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { confidenceWords } from '../standards';
import type { Parameter } from './parameter';
import { ParameterHistory } from './ParameterHistory';
import { ParameterValue } from './ParameterValue';
import { parameterWords } from './parameter-words';
import { SetParameter } from './SetParameter';
import { Named } from '../../../parts/Named';

const columns = {
  name: words('参数', 'Parameter'),
  value: words('现行值', 'Value in force'),
  standard: words('系统默认', 'Default'),
  document: words('文号', 'Document number'),
  range: words('有效期', 'In force'),
  source: words('来源', 'Source'),
  confidence: words('依据程度', 'Confidence'),
  history: words('历次设定', 'History'),
  steps: words('操作', 'Steps'),
};
const set = words('设定', 'Set');
const standing = words('系统默认', 'default');
const times = words('{count} 次', '{count} times');

/** What the county may decide where no national number exists; the staffing office sets it by a document. */
export function ParametersTable({ parameters }: { parameters: Parameter[] }) {
  const say = useSay();
  const may = useMay();
  const [chosen, setChosen] = useState<Parameter>();
  const [opened, setOpened] = useState<Parameter['name'][]>([]);
  const toggle = (name: Parameter['name']): void =>
    setOpened(opened.includes(name) ? opened.filter((other) => other !== name) : [...opened, name]);
  return (
    <>
      <Table<Parameter>
        size="small"
        rowKey="name"
        dataSource={parameters}
        pagination={false}
        scroll={{ x: 1100 }}
        expandable={{
          showExpandColumn: false,
          expandedRowKeys: opened,
          expandedRowRender: (parameter) => <ParameterHistory parameter={parameter} />,
        }}
        columns={[
          {
            title: <Named>{say(columns.name)}</Named>,
            dataIndex: 'name',
            width: 260,
            render: (name: Parameter['name']) => (
              <>
                {say(parameterWords[name].name)}
                <br />
                <Typography.Text type="secondary">{say(parameterWords[name].decides)}</Typography.Text>
              </>
            ),
          },
          {
            title: <Named>{say(columns.value)}</Named>,
            key: 'value',
            render: (_, { name, shape, current }) => strong(name, shape, current.value),
          },
          {
            title: <Named>{say(columns.standard)}</Named>,
            key: 'standard',
            render: (_, { name, shape, standard }) => <ParameterValue name={name} shape={shape} value={standard.value} />,
          },
          {
            title: <Named>{say(columns.document)}</Named>,
            key: 'document',
            render: (_, { current }) => current.documentNumber ?? say(standing),
          },
          {
            title: <Named>{say(columns.range)}</Named>,
            key: 'range',
            render: (_, { current: { effectiveFrom, until } }) =>
              effectiveFrom || until ? `${effectiveFrom ?? ''} – ${until ?? ''}` : '–',
          },
          { title: <Named>{say(columns.source)}</Named>, key: 'source', render: (_, { current }) => current.source },
          {
            title: <Named>{say(columns.confidence)}</Named>,
            key: 'confidence',
            render: (_, { current }) => say(nameIn(confidenceWords, current.confidence)),
          },
          {
            title: <Named>{say(columns.history)}</Named>,
            key: 'history',
            render: (_, { name, versions }) => (
              <Button type="link" aria-expanded={opened.includes(name)} onClick={() => toggle(name)}>
                {say(times, { count: versions.length })}
              </Button>
            ),
          },
          {
            title: <Named>{say(columns.steps)}</Named>,
            key: 'steps',
            render: (_, parameter) => may('quota.parameter.set') && <Button onClick={() => setChosen(parameter)}>{say(set)}</Button>,
          },
        ]}
      />
      {chosen && <SetParameter parameter={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}

function strong(name: Parameter['name'], shape: Parameter['shape'], value: unknown) {
  return (
    <strong>
      <ParameterValue name={name} shape={shape} value={value} />
    </strong>
  );
}
