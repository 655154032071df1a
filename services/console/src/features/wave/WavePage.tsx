import { Button } from 'antd';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import type { components } from '../../api/generated/pool';
import { useAnswer } from '../../api/use-answer';
import { useUnitName } from '../../glossary/use-unit-name';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Addends } from '../../parts/Addends';
import { EmptyNote } from '../../parts/EmptyNote';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { PageBody } from '../../parts/PageBody';
import { Section } from '../../parts/Section';
import { CoverageTable } from './CoverageTable';
import { MovementsTable } from './MovementsTable';
import { PlanTable } from './PlanTable';
import { PostsFlow } from './PostsFlow';
import { ScheduleTables } from './ScheduleTables';
import { useEffects } from './use-effects';
import { WaveState } from './WaveState';

type Adjustment = components['schemas']['AdjustmentAnswer'];

const title = words('联动:{year} 年编制调整', 'What the adjustment of {year} changed');
const plain = words('联动', 'What it changed');
const cause = words('依据 {document},{name} 备案同意,{day} 起生效。', 'By {document}: {name} consented, effective from {day}.');
const open = words('打开方案', 'Open the case');
const none = words(
  '编办尚未同意,没有编制划转,也就没有联动。同意之后这里逐条显示变化。',
  'The staffing office has not consented: no post has moved, so nothing followed. After the consent every change shows here.',
);
const postsMoved = words('{count} 个编制', '{count} posts');
const parts = {
  flow: words('编制流向', 'Flow of posts'),
  hiring: words('年度招聘计划({count} 行)', 'Hiring plan ({count} lines)'),
  rotation: words('交流轮岗({count} 项安排)', 'Rotation ({count} entries)'),
  specialPost: words('特岗({count} 行核对)', 'Special posts ({count} lines checked)'),
};

/** What a consent moved, and what followed from it, while it happens. */
export function WavePage() {
  const say = useSay();
  const nameOf = useUnitName();
  const { caseId = '' } = useParams();
  const wave = useEffects(caseId);
  const { data } = useAnswer<Adjustment>(['pool', 'adjustments', caseId], () =>
    api.GET('/api/pool/adjustments/{id}', { params: { path: { id: caseId } } }),
  );
  const decision = data?.decision;
  const addends = wave.movements.map(({ movementId, from, to, count }) => ({
    key: movementId,
    name: `${nameOf(from)} → ${nameOf(to)}`,
    value: count,
  }));
  const posts = sum(wave.movements.map(({ count }) => count));
  return (
    <PageBody
      title={data ? say(title, { year: data.year }) : say(plain)}
      isLoading={wave.isLoading}
      problem={wave.problem}
      actions={<Link to={`/adjustments/${caseId}`}>{say(open)}</Link>}
    >
      {!wave.transferId ? (
        <EmptyNote why={none}>
          <Link to={`/adjustments/${caseId}`}>
            <Button>{say(open)}</Button>
          </Link>
        </EmptyNote>
      ) : (
        <>
          {decision && (
            <p style={{ marginTop: 0 }}>
              {say(cause, {
                document: decision.documentNumber,
                name: decision.decidedBy.name,
                day: data.effectiveOn ?? decision.decidedOn,
              })}
            </p>
          )}
          <WaveState wave={wave} />
          <Section
            title={say(parts.flow)}
            extra={
              <ExplainedNumber value={say(postsMoved, { count: posts })} title={say(parts.flow)}>
                {() => <Addends addends={addends} />}
              </ExplainedNumber>
            }
          >
            <PostsFlow movements={wave.movements} />
            <MovementsTable movements={wave.movements} lines={data?.lines ?? []} />
          </Section>
          <Section title={say(parts.hiring, { count: sum(wave.revisions.map(({ lines }) => lines.length)) })}>
            <PlanTable revisions={wave.revisions} />
          </Section>
          <Section title={say(parts.rotation, { count: sum(wave.schedules.map(({ added, removed }) => added + removed)) })}>
            <ScheduleTables revisions={wave.schedules} />
          </Section>
          <Section title={say(parts.specialPost, { count: sum(wave.checks.map(({ lines }) => lines.length)) })}>
            <CoverageTable checks={wave.checks} />
          </Section>
        </>
      )}
    </PageBody>
  );
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
