import { Button, Table } from 'antd';
import { useState } from 'react';
import { useMay } from '../../app/me';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { SetParameter } from './SetParameter';
import { confidenceWords, parameterWords, type Parameter } from './standards';

const columns = {
  name: words('参数', 'Parameter'),
  value: words('现行值', 'Value'),
  document: words('文号', 'Document number'),
  from: words('生效', 'Effective from'),
  by: words('设定人', 'Set by'),
  source: words('来源', 'Source'),
  confidence: words('依据程度', 'Confidence'),
  steps: words('操作', 'Steps'),
};
const set = words('设定', 'Set');
const standing = words('系统默认', 'default');

/** What the county may decide where no national number exists; the staffing office sets it by a document. */
export function ParametersTable({ parameters }: { parameters: readonly Parameter[] }) {
  const say = useSay();
  const may = useMay();
  const [chosen, setChosen] = useState<Parameter>();
  return (
    <>
      <Table<Parameter>
        size="small"
        rowKey="name"
        dataSource={parameters as Parameter[]}
        pagination={false}
        scroll={{ x: 'max-content' }}
        columns={[
          {
            title: say(columns.name),
            dataIndex: 'name',
            fixed: 'left',
            render: (name: Parameter['name']) => say(parameterWords[name].name),
          },
          { title: say(columns.value), dataIndex: 'value', render: (value: unknown) => <code>{JSON.stringify(value)}</code> },
          { title: say(columns.document), dataIndex: 'documentNumber', render: (text?: string) => text ?? say(standing) },
          { title: say(columns.from), dataIndex: 'effectiveFrom' },
          { title: say(columns.by), dataIndex: 'recordedBy' },
          { title: say(columns.source), dataIndex: 'source' },
          { title: say(columns.confidence), dataIndex: 'confidence', render: (value: string) => say(nameIn(confidenceWords, value)) },
          {
            title: say(columns.steps),
            key: 'steps',
            render: (_, parameter) => may('quota.parameter.set') && <Button onClick={() => setChosen(parameter)}>{say(set)}</Button>,
          },
        ]}
      />
      {chosen && <SetParameter parameter={chosen} onClose={() => setChosen(undefined)} />}
    </>
  );
}
