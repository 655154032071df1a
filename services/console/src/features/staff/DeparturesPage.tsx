import { useMemo } from 'react';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { departureColumns } from './departure-columns';

const title = words('离岗登记', 'Departures');
const none = words(
  '还没有登记离岗。在学校的教职工名册中登记。',
  'No departure is recorded. They are recorded in the list of a school’s staff.',
);

/** Whose posts fell free, by which document. */
export function DeparturesPage() {
  const say = useSay();
  const departures = useAnswer(['registry', 'departures'], () => api.GET('/api/registry/departures'));
  const columns = useMemo(() => departureColumns(say), [say]);
  return (
    <PageBody title={say(title)} isLoading={departures.isLoading} problem={departures.error}>
      <OfficeTable name="departures" columns={columns} rows={departures.data ?? []} rowKey={({ departureId }) => departureId} none={none} />
    </PageBody>
  );
}
