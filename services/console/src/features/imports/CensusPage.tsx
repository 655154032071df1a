import { useMemo, type ReactNode } from 'react';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import type { components } from '../../api/generated/registry';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useUnitName } from '../../glossary/use-unit-name';
import { nameIn, stageNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import type { OfficeColumn } from '../../parts/office-table/office-column';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { CensusFigure } from './CensusFigure';

type Line = components['schemas']['CensusStage'];

const title = words('学年初统计 {censusOn}', 'Census of {censusOn}');
const from = words('来自的导入', 'The import it came from');
const entitlement = words('据此核定的编制', 'The entitlement that follows');
const none = words('这次统计没有您可以查看的学校。', 'This census has no school that you may see.');
const columns = {
  school: words('学校', 'School'),
  code: words('代码', 'Code'),
  stage: words('学段', 'Stage'),
  classes: words('班级数', 'Classes'),
  pupils: words('学生数', 'Pupils'),
};

/** One census as it was taken: what every entitlement and movement that names it rests on. */
export function CensusPage() {
  const say = useSay();
  const may = useMay();
  const unitName = useUnitName();
  const { id = '' } = useParams();
  const { data, isLoading, error } = useAnswer(['registry', 'census', id], () =>
    api.GET('/api/registry/censuses/{id}', { params: { path: { id } } }),
  );
  const opens = (line: Line): ReactNode => <CensusFigure census={data!} line={line} />;
  const shown = useMemo(
    (): OfficeColumn<Line>[] => [
      { key: 'school', title: columns.school, value: ({ schoolCode }) => unitName(schoolCode), width: 280, frozen: true },
      { key: 'code', title: columns.code, value: ({ schoolCode }) => schoolCode, width: 120 },
      { key: 'stage', title: columns.stage, value: ({ stage }) => say(nameIn(stageNames, stage)), width: 110, filter: true },
      { key: 'classes', title: columns.classes, value: ({ classes }) => classes, width: 110, sum: true, opens },
      { key: 'pupils', title: columns.pupils, value: ({ pupils }) => pupils, width: 110, sum: true, opens },
    ],
    [say, unitName, data],
  );
  return (
    <PageBody
      title={say(title, { censusOn: data?.censusOn ?? '' })}
      isLoading={isLoading}
      problem={error}
      actions={
        data && (
          <>
            {may('registry.import.read') && <Link to={`/imports/${data.importId}`}>{say(from)}</Link>}
            <Link to={`/entitlement?census=${data.id}`}>{say(entitlement)}</Link>
          </>
        )
      }
    >
      <OfficeTable
        name="census"
        columns={shown}
        rows={data?.lines ?? []}
        rowKey={({ schoolCode, stage }) => `${schoolCode}/${stage}`}
        none={none}
      />
    </PageBody>
  );
}
