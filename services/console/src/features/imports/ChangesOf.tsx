import { useMemo } from 'react';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { ProblemNote } from '../../parts/ProblemNote';
import { changeColumns } from './ImportChanges';
import type { Import, ImportChange, TableSummary } from './imports';
import { useChanges } from './use-changes';

const none = words('没有这样的变化。', 'There are no such changes.');
const some = words(
  '共 {count} 处;服务只保留全部差异的前 {listed} 处,其中这类 {shown} 处。',
  '{count} in all; of all differences the first {listed} are kept, {shown} of this kind among them.',
);

interface Props {
  one: Import;
  table: TableSummary['table'];
  kind: ImportChange['kind'];
  count: number;
}

/** The changes behind one count of an import. */
export function ChangesOf({ one, table, kind, count }: Props) {
  const say = useSay();
  const unitName = useUnitName();
  const { rows, error } = useChanges(one.id);
  const columns = useMemo(
    // What is added or closed has nothing to be compared with.
    () => changeColumns(say, unitName).filter(({ key }) => key === 'subject' || (key === 'differences' && kind === 'changed')),
    [say, unitName, kind],
  );
  if (!rows) return <ProblemNote problem={error} />;
  const shown = rows.filter((row) => row.table === table && row.kind === kind);
  return (
    <OfficeTable
      name="import-changes-of"
      columns={columns}
      rows={shown}
      rowKey={({ key }) => key}
      none={none}
      tools={shown.length < count && <span>{say(some, { count, listed: rows.length, shown: shown.length })}</span>}
    />
  );
}
