import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { DepartureForm } from './DepartureForm';
import { staffColumns } from './staff-columns';

const title = words('{school} 教职工名册', 'Staff of {school}');
const none = words('名册中没有本校人员。请在“数据导入”上传名册。', 'The roster lists nobody at this school. Upload a roster under Import.');
const ledger = words('本校编制台账', 'Post ledger of the school');

export function StaffPage() {
  const say = useSay();
  const { schoolCode = '' } = useParams();
  const path = { code: schoolCode };
  const school = useAnswer(['registry', 'school', schoolCode], () => api.GET('/api/registry/schools/{code}', { params: { path } }));
  const staff = useAnswer(['registry', 'staff', schoolCode], () => api.GET('/api/registry/schools/{code}/staff', { params: { path } }));
  const may = useMay();
  const [leaving, setLeaving] = useState<{ personId: string; name: string }>();
  const records = may('registry.departure.record');
  const columns = useMemo(() => staffColumns(say, records ? setLeaving : undefined), [say, records]);
  return (
    <PageBody
      title={say(title, { school: school.data?.name ?? schoolCode })}
      actions={<Link to={`/ledger/${schoolCode}`}>{say(ledger)}</Link>}
      isLoading={staff.isLoading}
      problem={staff.error ?? school.error}
    >
      <OfficeTable name={`staff-${schoolCode}`} columns={columns} rows={staff.data ?? []} rowKey={({ personId }) => personId} none={none} />
      {leaving && <DepartureForm person={leaving} onClose={() => setLeaving(undefined)} />}
    </PageBody>
  );
}
