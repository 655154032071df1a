import { Flex, Typography } from 'antd';
import { useGround } from '../../design/ground';
import { tokens } from '../../design/tokens';
import { instantText } from '../../language/days';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { Explanation } from '../../parts/Explanation';
import { FigureCard } from '../../parts/FigureCard';
import type { Schedule } from './schedule';

const ruleNames = {
  moves: words('交流人数(实达 / 应达)', 'Moving (reached / required)'),
  backbone: words('骨干教师(实达 / 应达)', 'Backbone teachers (reached / required)'),
};
const reached = words('{reached} / {required}', '{reached} / {required}');
const met = words('✓ 达到', '✓ met');
const short = words('! 差 {count} 人', '! {count} short');
const among = words('基数', 'among');
const percent = words('下限', 'at least');
const time = words('{from} 到岗,{to} 期满;第 {count} 次修订', 'from {from} to {to}; revision {count}');
const made = words('{name} {at} 建立', 'created by {name} at {at}');
const planned = words('{at} 运算', 'planned {at}');
const published = words('{at} 公布', 'published {at}');

/** How far the schedule reaches what the rules ask, and where it stands. */
export function ScheduleFigures({ schedule }: { schedule: Schedule }) {
  const say = useSay();
  const status = tokens.status[useGround()];
  const { figures, startsOn, endsOn, revisionCount, createdByName, createdAt, plannedAt, publishedAt } = schedule;
  const steps = [
    say(time, { from: startsOn, to: endsOn, count: revisionCount }),
    say(made, { name: createdByName, at: instantText(createdAt) }),
    plannedAt && say(planned, { at: instantText(plannedAt) }),
    publishedAt && say(published, { at: instantText(publishedAt) }),
  ];
  return (
    <>
      <Typography.Paragraph type="secondary" style={{ marginBottom: 8 }}>
        {steps.filter(Boolean).join(' · ')}
      </Typography.Paragraph>
      <Flex gap={12} wrap>
        {figures.map((figure) => (
          <FigureCard
            key={figure.rule}
            title={say(ruleNames[figure.rule])}
            value={say(reached, { reached: figure.reached, required: figure.required })}
            note={
              <span style={{ color: figure.reached >= figure.required ? status.done : status.waiting }}>
                {figure.reached >= figure.required ? say(met) : say(short, { count: figure.required - figure.reached })}
              </span>
            }
          >
            {() => (
              <Explanation
                of={{
                  title: say(ruleNames[figure.rule]),
                  formula: say(figure.text),
                  inputs: [
                    { name: say(among), value: figure.among },
                    { name: say(percent), value: `${figure.percent} %` },
                  ],
                  rule: { version: figure.source },
                }}
              />
            )}
          </FigureCard>
        ))}
      </Flex>
    </>
  );
}
