import { Card, Descriptions, Typography } from 'antd';
import { Link, useParams } from 'react-router';
import { api } from '../../api/client';
import { useAnswer } from '../../api/use-answer';
import { useMay } from '../../app/me';
import { useSchools } from '../../glossary/use-schools';
import { nameIn, stageNames, subjectNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ExplainedNumber } from '../../parts/ExplainedNumber';
import { Named } from '../../parts/Named';
import { PageBody } from '../../parts/PageBody';
import { CardOptions } from './CardOptions';
import { ExtraCostExplanation } from './ExtraCostExplanation';
import { named } from './named';
import { ReplayRun } from './ReplayRun';
import { clauseOf } from './rule-clause';
import { RuleText } from './RuleText';

const title = words('教师说明卡', 'Card of a teacher');
const back = words('回到 {year} 学年安排', 'To the schedule of {year}');
const outcomes = {
  assigned: words('安排交流', 'moves'),
  stays: words('留在原校', 'stays'),
  'not-standing': words('不参加本次交流', 'does not stand'),
};
const labels = {
  school: words('原校', 'School'),
  subject: words('学科', 'Subject'),
  outcome: words('结论', 'Outcome'),
  to: words('交流到', 'To'),
  why: words('为什么', 'Why'),
  rule: words('起决定作用的规则', 'Binding rule'),
  next: words('次优', 'Next best'),
  formula: words('积分公式', 'Formula of the points'),
  run: words('运算', 'Run'),
};
const stay = words('留在本校', 'staying');
const extra = words('全县多付(分)', 'points more in all:');
const options = words('还可以去哪里', 'What else');

/** One teacher: why here, what else, at what extra cost, and the rule that decided. */
export function TeacherCardPage() {
  const say = useSay();
  const may = useMay();
  const { nameOf } = useSchools();
  const { year: asked, personId = '' } = useParams();
  const year = Number(asked);
  const {
    data: card,
    isLoading,
    error,
  } = useAnswer(['rotation', 'card', year, personId], () =>
    api.GET('/api/rotation/schedules/{year}/teachers/{personId}', { params: { path: { year, personId } } }),
  );
  const plain = (text: string): string => named(text, nameOf, (subject) => say(nameIn(subjectNames, subject)));
  const items = card && [
    { key: 'school', label: <Named>{say(labels.school)}</Named>, children: nameOf(card.schoolCode) },
    {
      key: 'subject',
      label: <Named>{say(labels.subject)}</Named>,
      children: `${say(nameIn(stageNames, card.stage))} · ${say(nameIn(subjectNames, card.subject))}`,
    },
    { key: 'outcome', label: <Named>{say(labels.outcome)}</Named>, children: <strong>{say(outcomes[card.outcome])}</strong> },
    card.assignment && { key: 'to', label: <Named>{say(labels.to)}</Named>, children: <strong>{nameOf(card.assignment.toSchool)}</strong> },
    { key: 'why', label: <Named>{say(labels.why)}</Named>, children: plain(say(card.text)) },
    card.bindingRule && {
      key: 'rule',
      label: <Named>{say(labels.rule)}</Named>,
      children:
        card.bindingRule.text.zh === card.text.zh ? (
          `${say(clauseOf(card.bindingRule))} (${card.bindingRule.code})`
        ) : (
          <RuleText rule={card.bindingRule} />
        ),
    },
    card.runnerUp && {
      key: 'next',
      label: <Named>{say(labels.next)}</Named>,
      children: (
        <>
          {card.runnerUp.toSchool ? nameOf(card.runnerUp.toSchool) : say(stay)} · {say(extra)}{' '}
          <ExplainedNumber value={card.runnerUp.extraCost} title={say(labels.next)}>
            {() => <ExtraCostExplanation cost={card.runnerUp!.extraCost} steps={card.runnerUp!.steps} year={year} />}
          </ExplainedNumber>
        </>
      ),
    },
    { key: 'formula', label: <Named>{say(labels.formula)}</Named>, children: say(card.costFormula) },
    card.runId &&
      may('rotation.run.read') && { key: 'run', label: <Named>{say(labels.run)}</Named>, children: <ReplayRun runId={card.runId} /> },
  ];
  return (
    <PageBody
      title={`${say(title)}${card ? ` · ${card.name}` : ''}`}
      isLoading={isLoading}
      problem={error}
      actions={<Link to={`/rotation/${year}`}>{say(back, { year })}</Link>}
    >
      {card && items && (
        <>
          <Descriptions
            bordered
            size="small"
            column={1}
            style={{ background: 'var(--ant-color-bg-container)' }}
            items={items.filter((item) => item !== undefined && item !== '' && item !== false)}
          />
          <Typography.Title level={2} style={{ fontSize: 16, margin: '16px 0 8px' }}>
            {say(options)}
          </Typography.Title>
          <Card size="small">
            <CardOptions card={card} year={year} />
          </Card>
        </>
      )}
    </PageBody>
  );
}
