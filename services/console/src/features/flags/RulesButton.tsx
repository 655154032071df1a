import { Button, Drawer, List, Typography } from 'antd';
import { useState } from 'react';
import { useMay } from '../../app/me';
import { tokens } from '../../design/tokens';
import { nameIn } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import { ProblemNote } from '../../parts/ProblemNote';
import { confidenceNames, type FlagRules } from './flags';
import { SetBound } from './SetBound';
import { useFlagRules } from './use-flag-rules';

const open = words('规则与参数', 'Rules and bounds');
const source = words('来源:{source}({confidence})', 'Source: {source} ({confidence})');
const bound = words('{title}:{value}(默认 {usual})', '{title}: {value} ({usual} unless set)');
const setBy = words('{document},{by}', '{document}, {by}');

/** By which rule each kind is found, how sure that is, and which bounds the county has set. */
export function RulesButton() {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(open)}</Button>
      {isOpen && (
        <Drawer open title={say(open)} width={tokens.drawerWidth} onClose={() => setOpen(false)}>
          <Rules />
        </Drawer>
      )}
    </>
  );
}

function Rules() {
  const say = useSay();
  const { data, error } = useFlagRules();
  if (!data) return <ProblemNote problem={error} />;
  return (
    <List
      dataSource={data.kinds}
      rowKey="kind"
      renderItem={({ name, rule, source: from, confidence, parameters }) => (
        <List.Item>
          <div>
            <strong>{say(name)}</strong>
            <div>{say(rule)}</div>
            <Typography.Text type="secondary">
              {say(source, { source: say(from), confidence: say(nameIn(confidenceNames, confidence)) })}
            </Typography.Text>
            {data.parameters
              .filter(({ name: parameter }) => parameters.includes(parameter))
              .map((parameter) => (
                <Bound key={parameter.name} parameter={parameter} />
              ))}
          </div>
        </List.Item>
      )}
    />
  );
}

function Bound({ parameter }: { parameter: FlagRules['parameters'][number] }) {
  const say = useSay();
  const may = useMay();
  const { title, value, usual, set } = parameter;
  return (
    <div>
      {say(bound, { title: say(title), value, usual })} {set && say(setBy, { document: set.documentNumber, by: set.setByName })}
      {may('pool.flag.supervise') && <SetBound parameter={parameter} />}
    </div>
  );
}
