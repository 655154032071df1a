import { Typography } from 'antd';
import { Link } from 'react-router';
import type { components } from '../../api/generated/special-post';
import { nameIn, stageNames, subjectNames } from '../../glossary/vocabulary';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { CheckedCoverage } from '../../parts/CheckedCoverage';
import { Difference } from '../../parts/Difference';
import { EmptyNote } from '../../parts/EmptyNote';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { OfficeTable } from '../../parts/office-table/OfficeTable';

type Check = components['schemas']['CheckAnswer'];

interface Row {
  check: Check;
  line: Check['lines'][number];
}

const none = words(
  '这次划转没有改变特岗教师到期岗位的保障(或尚未答复)。',
  'The posts for special-post teachers are covered as before, or the service has not answered yet.',
);
const titles = {
  school: words('学校', 'School'),
  cohort: words('批次', 'Cohort'),
  due: words('到期', 'Due'),
  stage: words('学段', 'Stage'),
  subject: words('学科', 'Subject'),
  needed: words('需要', 'Needed'),
  covered: words('保障 前 → 后', 'Covered, before → after'),
  shortfall: words('缺口 前 → 后', 'Short, before → after'),
  warning: words('预警', 'Warning'),
  reason: words('原因', 'Because'),
  same: words('没有变化的各行', 'Lines that have not changed'),
};
const same = words('另核对 {count} 行,没有变化。', '{count} more lines were checked and have not changed.');
const warns = words('{due} 年缺 {count} 个岗位', 'posts short in {due}: {count}');

/** Cohorts of special-post teachers whose posts in year three are more or fewer now; shortages say so in words. */
export function CoverageTable({ checks }: { checks: readonly Check[] }) {
  const say = useSay();
  const nameOf = useUnitName();
  const checked: Row[] = checks.flatMap((check) => check.lines.map((line) => ({ check, line })));
  const rows = checked.filter(({ line }) => isChanged(line));
  if (checked.length === 0) return <EmptyNote why={none} />;
  const opens = ({ line }: Row) => <CheckedCoverage line={line} />;
  const warning = ({ line }: Row): string =>
    line.after.shortfall > 0 ? say(warns, { due: line.dueYear, count: line.after.shortfall }) : '';
  return (
    <>
      <OfficeTable<Row>
        name="wave-coverage"
        rows={rows}
        rowKey={({ check, line }) => check.id + line.lineId}
        none={none}
        columns={[
          {
            key: 'school',
            title: titles.school,
            value: ({ line }) => nameOf(line.schoolCode),
            render: ({ line }) => <Link to={`/special-post?school=${line.schoolCode}`}>{nameOf(line.schoolCode)}</Link>,
            width: 220,
            frozen: true,
            filter: true,
          },
          {
            key: 'warning',
            title: titles.warning,
            value: warning,
            render: (row) => <Typography.Text type="danger">{warning(row)}</Typography.Text>,
            width: 180,
          },
          { key: 'cohort', title: titles.cohort, value: ({ line }) => line.cohortYear, width: 80 },
          { key: 'due', title: titles.due, value: ({ line }) => line.dueYear, width: 80 },
          { key: 'stage', title: titles.stage, value: ({ line }) => say(nameIn(stageNames, line.stage)), width: 90 },
          { key: 'subject', title: titles.subject, value: ({ line }) => say(nameIn(subjectNames, line.subject)), width: 110 },
          { key: 'needed', title: titles.needed, value: ({ line }) => line.after.needed, width: 80, opens },
          {
            key: 'covered',
            title: titles.covered,
            value: ({ line }) => line.after.covered,
            render: ({ line }) => <Difference before={line.before?.covered} after={line.after.covered} />,
            width: 160,
            opens,
          },
          {
            key: 'shortfall',
            title: titles.shortfall,
            value: ({ line }) => line.after.shortfall,
            render: ({ line }) => <Difference before={line.before?.shortfall} after={line.after.shortfall} />,
            width: 160,
            opens,
          },
          { key: 'reason', title: titles.reason, value: ({ check }) => say(check.cause.words), width: 260 },
        ]}
      />
      {checked.length > rows.length && (
        <p>
          <ExplainedNumber value={say(same, { count: checked.length - rows.length })} title={say(titles.same)}>
            {() =>
              checked
                .filter(({ line }) => !isChanged(line))
                .map(({ check, line }) => (
                  <section key={check.id + line.lineId}>
                    <h3 style={{ fontSize: 14 }}>
                      {nameOf(line.schoolCode)} · {say(nameIn(subjectNames, line.subject))} · {line.cohortYear}
                    </h3>
                    <CheckedCoverage line={line} />
                  </section>
                ))
            }
          </ExplainedNumber>
        </p>
      )}
    </>
  );
}

function isChanged({ before, after }: Row['line']): boolean {
  return before?.covered !== after.covered || before.needed !== after.needed || before.shortfall !== after.shortfall;
}
