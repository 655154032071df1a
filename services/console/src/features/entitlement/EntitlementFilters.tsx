import { Select } from 'antd';
import { useMemo } from 'react';
import { useUrlValue } from '../../app/use-url-value';
import { nameIn, stageNames } from '../../glossary/vocabulary';
import { useSay } from '../../language/language';
import { words } from '../../language/words';
import type { Line } from './entitlements';

const school = words('学校(名称或代码)', 'School (name or code)');
const stageLabel = words('学段', 'Stage');
const all = words('全部学段', 'All stages');

/** One school or one stage, kept in the address. */
export function EntitlementFilters({ lines }: { lines: readonly Line[] }) {
  const say = useSay();
  const [code, setCode] = useUrlValue('school');
  const [stage, setStage] = useUrlValue('stage');
  const schools = useMemo(() => {
    const names = new Map(lines.map(({ schoolCode, schoolName }) => [schoolCode, schoolName]));
    return [...names].map(([value, name]) => ({ value, label: `${name} ${value}` }));
  }, [lines]);
  const stages = [...new Set(lines.map((line) => line.stage))];
  return (
    <>
      <Select
        showSearch
        allowClear
        optionFilterProp="label"
        style={{ width: 280, maxWidth: '90vw' }}
        placeholder={say(school)}
        aria-label={say(school)}
        value={code || undefined}
        options={schools}
        onChange={setCode}
      />
      <Select
        style={{ minWidth: 104 }}
        popupMatchSelectWidth={false}
        aria-label={say(stageLabel)}
        value={stage}
        options={[{ value: '', label: say(all) }, ...stages.map((value) => ({ value, label: say(nameIn(stageNames, value)) }))]}
        onChange={(value) => setStage(value || undefined)}
      />
    </>
  );
}
