import { Select } from 'antd';
import { useSchools } from '../../../glossary/use-schools';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import { poolUnit, unitName } from '../adjustment';

const choose = words('选择单位', 'choose a unit');

/** The schools of the county and the pool, found by name or code. */
export function UnitSelect({
  label,
  value,
  disabled,
  onChange,
}: {
  label: string;
  value?: string;
  disabled?: boolean;
  onChange: (unit: string) => void;
}) {
  const say = useSay();
  const known = useSchools();
  const schools = known.schools
    .filter(({ status }) => status === 'open')
    .map(({ schoolCode, name }) => ({ value: schoolCode, label: name }));
  return (
    <Select
      aria-label={label}
      style={{ width: '100%' }}
      showSearch
      // By code as well: that is what stands in the paper file.
      filterOption={(text, option) => `${option?.label} ${option?.value}`.includes(text.trim())}
      placeholder={say(choose)}
      value={value}
      disabled={disabled}
      popupMatchSelectWidth={false}
      options={[{ value: poolUnit, label: say(unitName(poolUnit, '')) }, ...schools]}
      onChange={onChange}
    />
  );
}
