import { useMemo } from 'react';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Say } from '../../language/words';
import { Difference } from '../../parts/Difference';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { ProblemNote } from '../../parts/ProblemNote';
import { Section } from '../../parts/Section';
import { fieldNames } from './field-names';
import { changeKindNames, tableNames, type Import } from './imports';
import { useChanges, type ChangeRow } from './use-changes';
import { valueName } from './value-names';

const title = words('差异', 'Differences');
const more = words('共 {total} 处,这里列出前 {shown} 处;先列变更。', '{total} in all, the first {shown} are listed here; changes first.');
const none = words('文件与现有数据一致,没有差异。', 'The file says what is already in force: no differences.');
const columns = {
  table: words('表', 'Table'),
  kind: words('变化', 'Change'),
  subject: words('对象', 'What'),
  field: words('原值 → 新值', 'Before → after'),
};

/** Row by row what the file adds, changes and closes, with the values before and after. */
export function ImportChanges({ one }: { one: Import }) {
  const say = useSay();
  const { rows, total, error } = useChanges(one.id);
  const unitName = useUnitName();
  const shownColumns = useMemo(() => changeColumns(say, unitName), [say, unitName]);
  if (!rows) return <ProblemNote problem={error} />;
  return (
    <Section title={say(title)}>
      <OfficeTable<ChangeRow>
        name="import-changes"
        columns={shownColumns}
        rows={rows}
        rowKey={({ key }) => key}
        none={none}
        tools={total > rows.length && <span>{say(more, { total, shown: rows.length })}</span>}
      />
    </Section>
  );
}

/** The columns of changes, wherever they are listed. */
export function changeColumns(say: Say, unitName: (unit: string) => string): OfficeColumn<ChangeRow>[] {
  const text = (field: string, value: string | undefined): string | undefined =>
    value === undefined || value === null ? undefined : field === 'schoolCode' ? unitName(value) : say(valueName(value, field));
  return [
    { key: 'table', title: columns.table, value: ({ table }) => say(nameIn(tableNames, table)), width: 120, filter: true },
    { key: 'kind', title: columns.kind, value: ({ kind }) => say(nameIn(changeKindNames, kind)), width: 128, filter: true },
    { key: 'subject', title: columns.subject, value: ({ subject }) => subject, width: 380, wraps: true },
    {
      key: 'differences',
      title: columns.field,
      value: ({ differences }) =>
        differences
          .map(({ field, before, after }) => `${say(nameIn(fieldNames, field))} ${text(field, before) ?? ''} → ${text(field, after) ?? ''}`)
          .join(';'),
      width: 440,
      render: ({ differences }) =>
        differences.map(({ field, before, after }) => (
          <div key={field}>
            {say(nameIn(fieldNames, field))} <Difference before={text(field, before)} after={text(field, after)} />
          </div>
        )),
    },
  ];
}
