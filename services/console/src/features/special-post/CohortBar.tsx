import { Button, Drawer, Table } from 'antd';
import { useState } from 'react';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { nameIn, stageNames, subjectNames } from '../../glossary/vocabulary';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import type { Cohort, CoverageLine } from './coverage';
import { placeIn, type Span } from './timeline';
import { Named } from '../../parts/Named';

const says = words('{year} 年 {posts} 岗 → {due} 期满', '{year}: {posts} posts → due {due}');
const isShort = words(' · ⚠ 缺 {count}', ' · ⚠ {count} short');
const isCovered = words(' · ✓ 已保障', ' · ✓ covered');
const isFlagged = words(' · ! 分项不符', ' · ! parts do not add up');
const isDue = words(' · 已期满', ' · fallen due');
const title = words('{year} 年特岗({documentNumber})', 'Cohort of {year} ({documentNumber})');
const approved = words('批复 {approved},分项之和 {parts}', 'approved {approved}, sum of the parts {parts}');
const recorded = words('{name} {at} 录入', 'recorded by {name} at {at}');
const titles = { school: words('学校', 'School'), part: words('学段与学科', 'Stage and subject'), count: words('岗位', 'Posts') };

/** One cohort from its first day to its last; it opens the posts that it was approved for. */
export function CohortBar({ cohort, span, lines }: { cohort: Cohort; span: Span; lines: readonly CoverageLine[] }) {
  const say = useSay();
  const status = tokens.status[useGround()];
  const [isOpen, setOpen] = useState(false);
  const { year, dueOn, documentNumber, approvedCount, partsTotal, flag, state } = cohort;
  const from = placeIn(span, `${year}-09-01`);
  const shortfall = lines.reduce((sum, line) => sum + line.shortfall, 0);
  const colour = shortfall > 0 ? status.over : status.done;
  // A school sees its own posts of a cohort, not the county's number.
  const posts = approvedCount ?? cohort.lines.reduce((sum, { count }) => sum + count, 0);
  const outcome = state === 'fallen-due' ? say(isDue) : shortfall > 0 ? say(isShort, { count: shortfall }) : say(isCovered);
  return (
    <div style={{ position: 'relative', paddingLeft: `${from}%`, margin: '4px 0' }}>
      <Button
        type="text"
        style={{
          width: `${((placeIn(span, dueOn) - from) / (100 - from)) * 100}%`,
          justifyContent: 'flex-start',
          overflow: 'hidden',
          border: '1px solid var(--ant-color-border)',
          borderInlineEnd: `6px solid ${colour}`,
          background: 'var(--ant-color-fill-tertiary)',
        }}
        onClick={() => setOpen(true)}
      >
        {say(says, { year, posts, due: dueOn })}
        {flag && <span style={{ color: status.waiting }}>{say(isFlagged)}</span>}
        <span style={{ color: colour }}>{outcome}</span>
      </Button>
      {isOpen && (
        <Drawer open width={tokens.drawerWidth} title={say(title, { year, documentNumber })} onClose={() => setOpen(false)}>
          {approvedCount !== undefined && <p>{say(approved, { approved: approvedCount, parts: partsTotal })}</p>}
          {flag && <p style={{ color: status.waiting }}>{`! ${say(flag)}`}</p>}
          <Table
            size="small"
            rowKey="id"
            pagination={false}
            dataSource={cohort.lines}
            columns={[
              { key: 'school', title: <Named>{say(titles.school)}</Named>, dataIndex: 'schoolName' },
              {
                key: 'part',
                title: <Named>{say(titles.part)}</Named>,
                render: (_, line) => `${say(nameIn(stageNames, line.stage))} · ${say(nameIn(subjectNames, line.subject))}`,
              },
              { key: 'count', title: <Named>{say(titles.count)}</Named>, dataIndex: 'count', className: 'figure' },
            ]}
          />
          <p>{say(recorded, { name: cohort.recordedByName, at: instantText(cohort.recordedAt) })}</p>
        </Drawer>
      )}
    </div>
  );
}
