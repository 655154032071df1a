import { Button, Card, Flex, InputNumber } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { api } from '../../api/client';
import { useCommand } from '../../api/use-command';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { JobProgress } from '../../parts/JobProgress';
import { ProblemNote } from '../../parts/ProblemNote';
import { madeOldBy, type Adjustment } from './adjustment';

const title = words('由系统测算 {year} 年调整方案', 'Let the system draft the adjustment of {year}');
const how = words(
  '按标准、上年 9 月 1 日统计和台账测算:闲置编制和周转池编制调往学生增长且缺编的学校。测算结果是草稿,可逐行修改。',
  'From the standards, the census of last 1 September and the ledger: idle posts and posts of the pool go to under-quota schools that grew. The result is a draft that you may edit line by line.',
);
const yearLabel = words('年度', 'Year');
const draft = words('测算', 'Draft it');
const working = words('正在测算 {year} 年方案……', 'Drafting the adjustment of {year} …');

/** From September on one works on next year’s January. */
function nextJanuary(now = new Date()): number {
  return now.getFullYear() + (now.getMonth() >= 8 ? 1 : 0);
}

export function StartDraft() {
  const say = useSay();
  const navigate = useNavigate();
  const [year, setYear] = useState(nextJanuary);
  const start = useCommand<number, Adjustment>(
    (value, header) => api.POST('/api/pool/adjustments', { body: { year: value }, params: { header } }),
    {
      makesOld: madeOldBy(),
      onDone: ({ id }) => void navigate(`/adjustments/${id}`),
    },
  );
  return (
    <Card size="small" title={say(title, { year })} style={{ marginBottom: 12 }}>
      <Flex gap={8} align="center" wrap>
        <InputNumber
          aria-label={say(yearLabel)}
          min={1986}
          max={2200}
          precision={0}
          value={year}
          onChange={(value) => value && setYear(value)}
        />
        <Button type="primary" loading={start.isPending} onClick={() => start.mutate(year)}>
          {say(draft)}
        </Button>
        <span style={{ flex: '1 1 260px', color: 'var(--ant-color-text-secondary)' }}>{say(how)}</span>
      </Flex>
      {start.isPending && <JobProgress text={say(working, { year })} />}
      <div style={{ marginTop: start.error ? 8 : 0 }}>
        <ProblemNote problem={start.error} />
      </div>
    </Card>
  );
}
