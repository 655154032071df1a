import { Input, Select } from 'antd';
import { nameIn, postStateNames, stageNames, trackNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words, type Words } from '../../language/words';
import { unitStates } from './positions';
import type { LedgerFilter } from './use-ledger-filter';

const unit = words('学校名称或代码', 'School or code');
const allStages = words('全部学段', 'All stages');
const allTracks = words('全部类别', 'All tracks');
const allStates = words('全部状态', 'All states');
const withState = words('有{state}的', 'With {state} posts');
const tracks = ['quota', 'control', 'headcount'];

export function LedgerFilters({ filter }: { filter: LedgerFilter }) {
  const say = useSay();
  return (
    <>
      <Input
        allowClear
        style={{ width: 160 }}
        placeholder={say(unit)}
        aria-label={say(unit)}
        value={filter.unit}
        onChange={(event) => filter.set.unit(event.target.value)}
      />
      <Choice
        all={allStages}
        value={filter.stage}
        values={Object.keys(stageNames)}
        nameOf={(one) => nameIn(stageNames, one)}
        onChange={filter.set.stage}
      />
      <Choice all={allTracks} value={filter.track} values={tracks} nameOf={(one) => nameIn(trackNames, one)} onChange={filter.set.track} />
      <Choice
        all={allStates}
        value={filter.state}
        values={unitStates}
        nameOf={(one) => {
          const { zh, en } = nameIn(postStateNames, one);
          return { zh: withState.zh.replace('{state}', zh), en: withState.en.replace('{state}', en) };
        }}
        onChange={filter.set.state}
      />
    </>
  );
}

interface ChoiceProps {
  all: Words;
  value: string;
  values: readonly string[];
  nameOf: (value: string) => Words;
  onChange: (value: string | undefined) => void;
}

function Choice({ all, value, values, nameOf, onChange }: ChoiceProps) {
  const say = useSay();
  return (
    <Select
      style={{ minWidth: 104 }}
      popupMatchSelectWidth={false}
      aria-label={say(all)}
      value={value}
      options={[{ value: '', label: say(all) }, ...values.map((one) => ({ value: one, label: say(nameOf(one)) }))]}
      onChange={(chosen) => onChange(chosen || undefined)}
    />
  );
}
