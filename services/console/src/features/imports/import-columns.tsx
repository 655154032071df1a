import { Link } from 'react-router';
import { nameIn } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { words, type Say } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { StateBadge } from '../../parts/StateBadge';
import { importStateNames, type Import } from './imports';

const by = (name: string | undefined, at: string | undefined) => [name, instantText(at)].filter(Boolean).join(' ');
// A count leads to its rows.
const toImport = ({ id }: Import, shown: string | number) => <Link to={`/imports/${id}`}>{shown}</Link>;

export function importColumns(say: Say): OfficeColumn<Import>[] {
  return [
    {
      key: 'file',
      title: words('文件', 'File'),
      width: 240,
      frozen: true,
      value: ({ fileName }) => fileName,
      render: (one) => toImport(one, one.fileName),
    },
    {
      key: 'state',
      title: words('状态', 'State'),
      width: 120,
      filter: true,
      value: ({ state }) => say(nameIn(importStateNames, state)),
      render: ({ state }) => <StateBadge state={state} names={importStateNames} />,
    },
    {
      key: 'rows',
      title: words('行数', 'Rows'),
      width: 100,
      value: ({ rowsRead }) => rowsRead,
      render: (one) => toImport(one, one.rowsRead),
    },
    {
      key: 'problems',
      title: words('问题', 'Problems'),
      width: 110,
      value: ({ problemCount }) => problemCount,
      render: (one) => toImport(one, one.problemCount),
    },
    {
      key: 'uploaded',
      title: words('上传', 'Uploaded'),
      width: 260,
      value: ({ uploadedByName, uploadedAt }) => by(uploadedByName, uploadedAt),
    },
    {
      key: 'confirmed',
      title: words('确认', 'Confirmed'),
      width: 260,
      value: ({ confirmedByName, confirmedAt }) => by(confirmedByName, confirmedAt),
    },
  ];
}
