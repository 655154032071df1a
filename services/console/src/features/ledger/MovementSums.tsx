import { useMemo, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { components } from '../../api/generated/quota';
import { nameIn, trackNames } from '../../glossary/vocabulary';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words, type Say, type Words } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { Section } from '../../parts/Section';
import { movementKindNames } from './movement-kinds';

type Schemas = components['schemas'];
type Sums = Schemas['MonthSumsView'] | Schemas['UnitSumsView'] | Schemas['ReasonSumsView'];

const names = {
  byMonth: words('按月份', 'By month'),
  byUnit: words('按单位', 'By unit'),
  byReason: words('按事由', 'By reason'),
  month: words('月份', 'Month'),
  unit: words('单位', 'Unit'),
  kind: words('变动', 'Movement'),
  reason: words('事由', 'Reason'),
  document: words('文号', 'Document'),
  track: words('类别', 'Track'),
};
const sums: { key: 'movements' | 'authorisedIn' | 'authorisedOut' | 'peopleIn' | 'peopleOut' | 'reserved'; title: Words; group?: Words }[] =
  [
    { key: 'movements', title: words('笔数', 'Movements') },
    { key: 'authorisedIn', title: words('增加', 'In'), group: words('核定', 'Authorised') },
    { key: 'authorisedOut', title: words('减少', 'Out'), group: words('核定', 'Authorised') },
    { key: 'peopleIn', title: words('增加', 'In'), group: words('人员', 'People') },
    { key: 'peopleOut', title: words('减少', 'Out'), group: words('人员', 'People') },
    { key: 'reserved', title: words('预留净增', 'Held, net') },
  ];
const none = words('这段时间没有变动。', 'Nothing moved in this period.');

/** What moved, in three tables that add up to the same. */
export function MovementSums({ report }: { report: Schemas['MovementsReportView'] }) {
  const say = useSay();
  const unitName = useUnitName();
  const columns = useMemo(() => columnsOf(say, unitName), [say, unitName]);
  const trackOf = ({ track }: Sums): string => say(nameIn(trackNames, track));
  return (
    <>
      <Section title={say(names.byMonth)}>
        <OfficeTable
          name="movements-by-month"
          columns={columns.byMonth}
          rows={report.byMonth}
          rowKey={(row) => `${row.month}/${row.kind}/${row.track}`}
          none={none}
          sumBy={trackOf}
          height={320}
        />
      </Section>
      <Section title={say(names.byUnit)}>
        <OfficeTable
          name="movements-by-unit"
          columns={columns.byUnit}
          rows={report.byUnit}
          rowKey={(row) => `${row.unit}/${row.track}`}
          none={none}
          sumBy={trackOf}
          height={320}
        />
      </Section>
      <Section title={say(names.byReason)}>
        <OfficeTable
          name="movements-by-reason"
          columns={columns.byReason}
          rows={report.byReason}
          rowKey={(row) => [row.kind, row.track, row.documentNumber, row.reason].join('/')}
          none={none}
          sumBy={trackOf}
          height={320}
        />
      </Section>
    </>
  );
}

function columnsOf(say: Say, unitName: (unit: string) => string) {
  const kind = {
    key: 'kind',
    title: names.kind,
    value: (row: { kind: string }) => say(nameIn(movementKindNames, row.kind)),
    width: 120,
    filter: true,
  };
  return {
    byMonth: [
      { key: 'month', title: names.month, value: ({ month }) => month, width: 100, frozen: true },
      kind,
      ...sumColumns(say),
    ] as OfficeColumn<Schemas['MonthSumsView']>[],
    byUnit: [
      {
        key: 'unit',
        title: names.unit,
        value: ({ unit }) => unitName(unit),
        width: 248,
        frozen: true,
        render: ({ unit }) => toLedger(unit, unitName(unit)),
      },
      ...sumColumns(say),
    ] as OfficeColumn<Schemas['UnitSumsView']>[],
    byReason: [
      { key: 'reason', title: names.reason, value: ({ reason }) => reason, width: 280, frozen: true },
      kind,
      {
        key: 'document',
        title: names.document,
        value: ({ documentNumber }) => documentNumber ?? '',
        width: 168,
        filter: true,
        render: toDocument,
      },
      ...sumColumns(say),
    ] as OfficeColumn<Schemas['ReasonSumsView']>[],
  };
}

function sumColumns(say: Say): OfficeColumn<Sums>[] {
  return [
    { key: 'track', title: names.track, value: ({ track }) => say(nameIn(trackNames, track)), width: 92, filter: true },
    ...sums.map(({ key, title, group }): OfficeColumn<Sums> => ({ key, title, group, value: (row) => row[key], width: 88, sum: true })),
  ];
}

function toLedger(unit: string, shown: ReactNode): ReactNode {
  return <Link to={`/ledger/${encodeURIComponent(unit)}`}>{shown}</Link>;
}

function toDocument({ documentNumber }: Schemas['ReasonSumsView']): ReactNode {
  return documentNumber && <Link to={`/search?q=${encodeURIComponent(documentNumber)}`}>{documentNumber}</Link>;
}
