import { Select } from 'antd';
import { useSchools } from '../glossary/use-schools';
import { useSay } from '../language/language';
import { words, type Words } from '../language/words';

const school = words('学校', 'School');
const all = words('全部学校', 'All schools');

/** One school of those that the person may see, found by its name or its code. */
export function SchoolChoice(props: {
  value?: string;
  onChange?: (code: string | undefined) => void;
  required?: boolean;
  id?: string;
  /** Where a form asks for more than one school. */
  label?: Words;
}) {
  const { value, onChange, required, id, label = school } = props;
  const say = useSay();
  const { schools, isLoading } = useSchools();
  return (
    <Select
      id={id}
      aria-label={say(label)}
      style={{ width: 300, maxWidth: '100%' }}
      showSearch
      allowClear={!required}
      loading={isLoading}
      placeholder={say(required ? label : all)}
      optionFilterProp="label"
      value={value}
      onChange={(code?: string) => onChange?.(code)}
      options={schools.map(({ schoolCode, name }) => ({ value: schoolCode, label: `${name} ${schoolCode}` }))}
    />
  );
}
