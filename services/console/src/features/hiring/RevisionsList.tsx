import { Table } from 'antd';
import { channelNames, nameIn, stageNames, subjectNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Difference } from '../../parts/Difference';
import { EmptyNote } from '../../parts/EmptyNote';
import { RevisedLineExplanation } from '../../parts/RevisedLineExplanation';
import { RevisionWithCause } from '../../parts/RevisionWithCause';
import type { RevisedLine, Revision } from './plan';
import { Named } from '../../parts/Named';

const none = words(
  '还没有修订。申报、导入、编制划转改变计划时,在这里逐条记载。',
  'No revisions yet. Whatever a request, an import or a transfer changes in the plan is recorded here.',
);
const titles = {
  line: words('计划行', 'Line'),
  requested: words('申报', 'Requested'),
  headroom: words('可用', 'Headroom'),
  taken: words('前列已占', 'Taken before'),
  planned: words('计划', 'Planned'),
};
const figures = ['requested', 'headroom', 'takenBefore', 'planned'] as const;
const figureTitles = { requested: titles.requested, headroom: titles.headroom, takenBefore: titles.taken, planned: titles.planned };

/** Revisions with before and after; those of one line alone where its drawer asks. */
export function RevisionsList({ revisions, onlyLine }: { revisions: readonly Revision[]; onlyLine?: string }) {
  const say = useSay();
  if (revisions.length === 0) return <EmptyNote why={none} />;
  const lineName = ({ stage, subject, channel }: RevisedLine): string =>
    [nameIn(stageNames, stage), nameIn(subjectNames, subject), nameIn(channelNames, channel)].map((name) => say(name)).join(' · ');
  return revisions.map(({ id, year, recordedAt, cause, schoolName, schoolCode, lines }) => (
    <RevisionWithCause key={id} at={recordedAt} cause={cause} title={onlyLine ? undefined : (schoolName ?? schoolCode)}>
      <Table<RevisedLine>
        size="small"
        rowKey="lineId"
        pagination={false}
        scroll={{ x: 'max-content' }}
        dataSource={onlyLine ? lines.filter(({ lineId }) => lineId === onlyLine) : lines}
        columns={[
          ...(onlyLine
            ? []
            : [{ key: 'line', title: <Named>{say(titles.line)}</Named>, render: (_: unknown, line: RevisedLine) => lineName(line) }]),
          ...figures.map((figure) => ({
            key: figure,
            title: <Named>{say(figureTitles[figure])}</Named>,
            className: 'figure',
            render: (_: unknown, line: RevisedLine) => (
              <Difference
                before={line.before?.[figure]}
                after={line.after[figure]}
                opens={{
                  title: [schoolName ?? schoolCode, lineName(line), say(figureTitles[figure])].join(' · '),
                  children: () => <RevisedLineExplanation line={line} year={year} schoolCode={schoolCode} />,
                }}
              />
            ),
          })),
        ]}
      />
    </RevisionWithCause>
  ));
}
