import { Descriptions } from 'antd';
import type { ReactNode } from 'react';
import { nameIn, stageNames } from '../../../glossary/vocabulary';
import { instantText } from '../../../language/days';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { Named } from '../../../parts/Named';
import { parameterWords } from '../parameters/parameter-words';
import { ruleFigures } from '../rules/RuleParameters';
import { confidenceWords, kindNames, levelNames, standingNames } from '../standards';
import type { Version } from './version';

const titles = {
  document: words('标准文件文号', 'Document number of the standard'),
  jurisdiction: words('适用地区', 'Jurisdiction'),
  days: words('施行期间', 'In force'),
  standing: words('今天', 'Today'),
  source: words('来源', 'Source'),
  confidence: words('依据程度', 'Confidence'),
  rules: words('规则', 'Rules'),
  parameters: words('县定参数', 'Parameters of the county'),
  consent: words('备案文号', 'Document of the decision'),
  meeting: words('会议', 'Meeting'),
  decided: words('决定', 'Decided'),
};
const signed = words('{on},{name} {at} 登记', '{on}, recorded by {name} at {at}');
const openEnd = words('长期', 'no end');

/** What the version says, and its decision once it has one. */
export function VersionFacts({ version: { text, level, standing, state, decision } }: { version: Version }) {
  const say = useSay();
  const consented = state === 'consented' ? decision : undefined;
  const facts: [keyof typeof titles, ReactNode][] = [
    ['document', text.documentNumber],
    ['jurisdiction', `${say(nameIn(levelNames, level))} ${text.jurisdiction}`],
    ['days', `${text.effectiveFrom} – ${text.effectiveTo ?? say(openEnd)}`],
    ['standing', state === 'consented' && say(nameIn(standingNames, standing))],
    ['source', text.source],
    ['confidence', say(nameIn(confidenceWords, text.confidence))],
    [
      'rules',
      text.rules.length > 0 &&
        text.rules.map(({ stage, kind, clause, parameters }) => (
          <div key={`${stage}/${kind}`}>
            {say(nameIn(stageNames, stage))} · {say(nameIn(kindNames, kind))} · {ruleFigures(parameters, say).join('; ')} {clause}
          </div>
        )),
    ],
    [
      'parameters',
      text.parameters.length > 0 &&
        text.parameters.map(({ name, value }) => (
          <div key={name}>
            {say(parameterWords[name].name)}: <code>{JSON.stringify(value)}</code>
          </div>
        )),
    ],
    ['consent', consented?.documentNumber],
    ['meeting', consented?.meeting],
    [
      'decided',
      consented && say(signed, { on: consented.decidedOn, name: consented.decidedBy.name, at: instantText(consented.decidedAt) }),
    ],
  ];
  return (
    <Descriptions
      size="small"
      column={{ xs: 1, sm: 2 }}
      style={{ marginBottom: 8 }}
      items={facts.filter(([, value]) => value).map(([key, value]) => ({ key, label: <Named>{say(titles[key])}</Named>, children: value }))}
    />
  );
}
