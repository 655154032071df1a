import { Checkbox, Flex, Input, InputNumber, Radio, Select } from 'antd';
import { nameIn, stageNames } from '../../../glossary/vocabulary';
import { useSay } from '../../../language/language';
import { words } from '../../../language/words';
import type { ParameterName, ParameterShape } from './parameter';
import { choiceNames, no, parameterWords, stageChoiceNames, yes } from './parameter-words';

const numerator = words('分子', 'Numerator');
const denominator = words('分母', 'Denominator');

interface Props {
  name: ParameterName;
  shape: ParameterShape | undefined;
  /** Given by the form's item. */
  id?: string;
  value?: unknown;
  onChange?: (value: unknown) => void;
}

/** The form of one value, after its shape; where that is not known, JSON as text. */
export function ValueInput({ name, shape, id, value, onChange }: Props) {
  const say = useSay();
  switch (shape?.kind) {
    case 'choice': {
      const options = shape.choices?.map((choice) => ({ value: choice, label: say(nameIn(choiceNames, choice)) }));
      return <Radio.Group id={id} value={value} onChange={(event) => onChange?.(event.target.value)} options={options} />;
    }
    case 'flag': {
      const options = [yes, no].map((answer) => ({ value: answer === yes, label: say(answer) }));
      return <Radio.Group id={id} value={value} onChange={(event) => onChange?.(event.target.value)} options={options} />;
    }
    case 'number':
      return <NumberInput name={name} shape={shape} id={id} value={value} onChange={onChange} />;
    case 'fraction':
      return <FractionInput name={name} shape={shape} id={id} value={value} onChange={onChange} />;
    case 'by-stage':
      return <StageInputs name={name} shape={shape} value={value} onChange={onChange} />;
    default:
      return <Input.TextArea id={id} autoSize value={String(value ?? '')} onChange={(event) => onChange?.(event.target.value)} />;
  }
}

function NumberInput({ name, shape, id, value, onChange }: Props & { shape: ParameterShape }) {
  const say = useSay();
  const { unit, none } = parameterWords[name];
  return (
    <Flex gap={12} align="center">
      <InputNumber
        id={id}
        min={shape.min}
        max={shape.max}
        precision={0}
        disabled={value === null}
        value={value as number | null | undefined}
        onChange={(figure) => onChange?.(figure ?? undefined)}
        style={{ width: 110 }}
      />
      {unit && say(unit)}
      {shape.mayBeNone && none && (
        <Checkbox checked={value === null} onChange={(event) => onChange?.(event.target.checked ? null : shape.min)}>
          {say(none)}
        </Checkbox>
      )}
    </Flex>
  );
}

function FractionInput({ name, shape, id, value, onChange }: Props & { shape: ParameterShape }) {
  const say = useSay();
  const fraction = value as { numerator?: number; denominator?: number };
  const { unit } = parameterWords[name];
  const part = (key: 'numerator' | 'denominator') => ({
    min: shape.min,
    max: shape.max,
    precision: 0,
    value: fraction[key],
    onChange: (figure: number | null) => onChange?.({ ...fraction, [key]: figure ?? undefined }),
    style: { width: 90 },
  });
  return (
    <Flex gap={8} align="center">
      <InputNumber id={id} aria-label={say(numerator)} {...part('numerator')} />
      /
      <InputNumber aria-label={say(denominator)} {...part('denominator')} />
      {unit && say(unit)}
    </Flex>
  );
}

function StageInputs({ name, shape, value, onChange }: Props & { shape: ParameterShape }) {
  const say = useSay();
  const choices = value as Record<string, string>;
  const options = shape.choices?.map((choice) => ({ value: choice, label: say(nameIn(stageChoiceNames(name), choice)) }));
  return Object.entries(choices).map(([stage, choice]) => (
    <Flex key={stage} gap={8} align="center" style={{ marginBottom: 4 }}>
      <span style={{ width: 130 }}>{say(nameIn(stageNames, stage))}</span>
      <Select
        aria-label={say(nameIn(stageNames, stage))}
        value={choice}
        options={options}
        onChange={(next) => onChange?.({ ...choices, [stage]: next })}
        style={{ width: 160 }}
      />
    </Flex>
  ));
}
