import { Flex, Skeleton, Table } from 'antd';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMe } from '../../app/me';
import { nameIn, stageNames, subjectNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { CheckedCoverage } from '../../parts/CheckedCoverage';
import { Difference } from '../../parts/Difference';
import { EmptyNote } from '../../parts/EmptyNote';
import { ProblemNote } from '../../parts/ProblemNote';
import { RevisionWithCause } from '../../parts/RevisionWithCause';
import { SchoolChoice } from '../../parts/SchoolChoice';
import type { CheckedLine } from './coverage';
import { Named } from '../../parts/Named';

const none = words(
  '还没有变化。导入、编制划转、留任率改变保障情况时,在这里逐次记载。',
  'No changes yet. Whatever an import, a transfer or the stay rate changes is recorded here.',
);
const titles = {
  school: words('学校', 'School'),
  part: words('学段与学科', 'Stage and subject'),
  cohort: words('招聘年度', 'Hired'),
  needed: words('需编', 'Needed'),
  vacantNow: words('现空编', 'Vacant now'),
  expected: words('预计空编', 'Expected'),
  covered: words('可保障', 'Covered'),
  shortfall: words('缺口', 'Shortfall'),
};
const figures = ['needed', 'vacantNow', 'expected', 'covered', 'shortfall'] as const;

/** What changed the coverage and why, before and after, the newest first. */
export function CoverageChanges({ school, onSchool }: { school?: string; onSchool: (code?: string) => void }) {
  const say = useSay();
  const me = useMe();
  const { data, error } = useAnswer(['special-post', 'checks', school], () =>
    api.GET('/api/special-post/coverage/changes', { params: { query: { schoolCode: school } } }),
  );
  return (
    <>
      <Flex style={{ marginBottom: 8 }}>{!me?.schoolCode && <SchoolChoice value={school} onChange={onSchool} />}</Flex>
      <ProblemNote problem={error} />
      {!data && !error && <Skeleton active />}
      {data?.length === 0 && <EmptyNote why={none} />}
      {data?.map(({ id, recordedAt, cause, lines }) => (
        <RevisionWithCause key={id} at={recordedAt} cause={cause}>
          <Table<CheckedLine>
            size="small"
            rowKey="lineId"
            pagination={false}
            scroll={{ x: 'max-content' }}
            dataSource={lines}
            columns={[
              { key: 'school', title: <Named>{say(titles.school)}</Named>, render: (_, line) => line.schoolName ?? line.schoolCode },
              {
                key: 'part',
                title: <Named>{say(titles.part)}</Named>,
                render: (_, line) => `${say(nameIn(stageNames, line.stage))} · ${say(nameIn(subjectNames, line.subject))}`,
              },
              { key: 'cohort', title: <Named>{say(titles.cohort)}</Named>, dataIndex: 'cohortYear' },
              ...figures.map((figure) => ({
                key: figure,
                title: <Named>{say(titles[figure])}</Named>,
                className: 'figure',
                render: (_: unknown, line: CheckedLine) => (
                  <Difference
                    before={line.before?.[figure]}
                    after={line.after[figure]}
                    opens={{
                      title: `${line.schoolName ?? line.schoolCode} · ${say(titles[figure])}`,
                      children: () => <CheckedCoverage line={line} />,
                    }}
                  />
                ),
              })),
            ]}
          />
        </RevisionWithCause>
      ))}
    </>
  );
}
