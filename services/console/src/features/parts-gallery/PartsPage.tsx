import { Card } from 'antd';
import { Problem } from '../../api/problem';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Addends } from '../../parts/Addends';
import { Difference } from '../../parts/Difference';
import { EmptyNote } from '../../parts/EmptyNote';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { Explanation } from '../../parts/Explanation';
import { FigureCard } from '../../parts/FigureCard';
import { DownloadButton } from '../../parts/DownloadButton';
import { FileDrop } from '../../parts/FileDrop';
import { JobProgress } from '../../parts/JobProgress';
import { LedgerLinks } from '../../parts/LedgerLinks';
import { OfficeTable } from '../../parts/office-table/OfficeTable';
import { PageBody } from '../../parts/PageBody';
import { ProblemNote } from '../../parts/ProblemNote';
import { RevisionWithCause } from '../../parts/RevisionWithCause';
import { SchoolChoice } from '../../parts/SchoolChoice';
import { Section } from '../../parts/Section';
import { StateBadge } from '../../parts/StateBadge';
import { StepBar } from '../../parts/StepBar';
import { Term } from '../../parts/Term';
import { demoColumns, demoExplanation, demoProblem, demoRevision, demoRows, demoSteps, manyRows } from './samples';

const title = words('界面部件', 'Parts');
const nothing = words('这里还没有内容:先导入名册。', 'Nothing yet: import a roster first.');
const reading = words('已读取 12,000 行。', '12,000 rows read.');

export function PartsPage() {
  const say = useSay();
  const samples: [name: string, sample: React.ReactNode][] = [
    ['ExplainedNumber', <ExplainedNumber key="n" value={57} title="57" children={() => <Explanation of={demoExplanation} />} />],
    ['Addends', <Addends key="a" addends={[1, 2].map((value) => ({ key: String(value), name: `${value}`, value }))} />],
    ['StepBar', <StepBar key="s" steps={demoSteps} />],
    [
      'StateBadge',
      ['draft', 'submitted', 'returned', 'lapsed', 'withdrawn', 'consented'].map((state) => <StateBadge key={state} state={state} />),
    ],
    ['RevisionWithCause', <RevisionWithCause key="r" {...demoRevision} children={<Difference before={0} after={7} />} />],
    [
      'DownloadButton',
      <DownloadButton
        key="o"
        label={words('下载模板', 'Download the template')}
        fileName="x.txt"
        load={() => Promise.resolve(new Blob(['x']))}
      />,
    ],
    ['FileDrop', <FileDrop key="f" accept=".xlsx" onFiles={() => undefined} />],
    ['JobProgress', <JobProgress key="j" text={say(reading)} percent={40} />],
    ['ProblemNote', <ProblemNote key="p" problem={new Problem(409, demoProblem.code, demoProblem.messages)} />],
    ['EmptyNote', <EmptyNote key="e" why={nothing} />],
    [
      'FigureCard',
      <FigureCard key="c" title={say(words('计划', 'planned'))} value={19}>
        {() => <Explanation of={demoExplanation} />}
      </FigureCard>,
    ],
    ['Section', <Section key="x" title={say(title)} children={say(nothing)} />],
    ['SchoolChoice', <SchoolChoice key="o" />],
    ['LedgerLinks', <LedgerLinks key="l" schoolCode="5223270003" movementId={demoRevision.cause.id} entryIds={[]} />],
    [
      'OfficeTable',
      <OfficeTable key="t" name="parts" columns={demoColumns} rows={demoRows} rowKey={({ school }) => school} none={nothing} />,
    ],
    [
      'OfficeTable · 2,500',
      <OfficeTable key="m" name="parts-many" columns={demoColumns} rows={manyRows} rowKey={({ school }) => school} none={nothing} />,
    ],
    ['Term', <Term key="t" name="pool" children={say(words('编制周转池', 'turnover pool'))} />],
  ];
  return (
    <PageBody title={say(title)}>
      {samples.map(([name, sample]) => (
        <Card key={name} size="small" title={name} style={{ marginBottom: 12 }}>
          {sample}
        </Card>
      ))}
    </PageBody>
  );
}
