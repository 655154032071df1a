import { Typography } from 'antd';
import { useMemo } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import type { Import, ImportProblem } from './imports';
import { MarkedFile } from './MarkedFile';

const title = words('问题({total})', 'Problems ({total})');
const more = words('列出并标注前 {shown} 个。', 'The first {shown} are listed and marked.');
const none = words('没有问题。', 'No problems.');
const severities = { error: words('错误', 'error'), warning: words('提醒', 'warning') };
const columns = {
  severity: words('程度', 'Severity'),
  sheet: words('工作表', 'Sheet'),
  row: words('行', 'Row'),
  column: words('列', 'Column'),
  cell: words('单元格', 'Cell'),
  value: words('填写的值', 'Value'),
  message: words('问题', 'Problem'),
  expected: words('应填写', 'Expected'),
  code: words('代码', 'Code'),
};

type Row = ImportProblem & { key: string };

/** Every problem at its cell: sheet, row, column, what stands there and what should. */
export function ImportProblems({ one }: { one: Import }) {
  const say = useSay();
  const { data, error } = useAnswer(['registry', 'import-problems', one.id], () =>
    api.GET('/api/registry/imports/{id}/problems', { params: { path: { id: one.id } } }),
  );
  const rows = useMemo(() => (data?.problems ?? []).map((problem, index): Row => ({ ...problem, key: `${index}` })), [data]);
  const shownColumns = useMemo(() => problemColumns(say), [say]);
  if (!data) return <ProblemNote problem={error} />;
  return (
    <Section title={say(title, { total: data.total })}>
      <MarkedFile one={one} isMarkable={!rows.some(hidesRows)} />
      <OfficeTable<Row>
        name="import-problems"
        columns={shownColumns}
        rows={rows}
        rowKey={({ key }) => key}
        none={none}
        tools={data.total > rows.length && <span>{say(more, { shown: rows.length })}</span>}
      />
    </Section>
  );
}

/** A file that was not read to its end cannot be marked: rows would be missing from it. */
function hidesRows({ code }: Row): boolean {
  return code.startsWith('FILE.') || code === 'SHEET.TOO_MANY_ROWS';
}

function problemColumns(say: Say): OfficeColumn<Row>[] {
  return [
    {
      key: 'severity',
      title: columns.severity,
      value: ({ severity }) => say(severities[severity]),
      width: 88,
      filter: true,
      render: ({ severity }) => <Severity severity={severity} />,
    },
    { key: 'sheet', title: columns.sheet, value: ({ sheet }) => sheet, width: 140, filter: true },
    { key: 'row', title: columns.row, value: ({ row }) => row ?? undefined, width: 72 },
    { key: 'column', title: columns.column, value: ({ column }) => column ?? undefined, width: 120, filter: true },
    { key: 'cell', title: columns.cell, value: ({ cell }) => cell ?? undefined, width: 84 },
    { key: 'value', title: columns.value, value: ({ value }) => value ?? undefined, width: 140 },
    {
      key: 'message',
      title: columns.message,
      value: ({ message }) => say(message),
      width: 260,
      render: ({ message }) => <Text text={say(message)} />,
    },
    {
      key: 'expected',
      title: columns.expected,
      value: ({ expected }) => say(expected),
      width: 260,
      render: ({ expected }) => <Text text={say(expected)} />,
    },
    { key: 'code', title: columns.code, value: ({ code }) => code, width: 200 },
  ];
}

/** Wraps: the sentence is what the person has to read. */
function Text({ text }: { text: string }) {
  return <span style={{ whiteSpace: 'normal' }}>{text}</span>;
}

function Severity({ severity }: { severity: Row['severity'] }) {
  const say = useSay();
  const colours = tokens.status[useGround()];
  return (
    <Typography.Text style={{ color: severity === 'error' ? colours.over : colours.waiting }}>{say(severities[severity])}</Typography.Text>
  );
}
