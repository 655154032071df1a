import { isCalendarDate } from '@jiaobian/kernel';
import { defineField, type FieldOptions } from './define-field';

const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

/** Text of `min`–`max` characters after trimming; no control characters but line breaks and tabs. */
export function TextField(options: FieldOptions & { min?: number; max?: number }): PropertyDecorator {
  const { min = 1, max = 200 } = options;
  return defineField(
    options,
    { type: 'string', minLength: min, maxLength: max },
    { zh: `${min}–${max} 个字符的文字`, en: `text of ${min}–${max} characters` },
    (value) => typeof value === 'string' && value.trim().length >= min && value.length <= max && !control.test(value),
  );
}

/** A whole number within bounds; `fromText` for query parameters, which arrive as text. */
export function CountField(options: FieldOptions & { min?: number; max?: number }): PropertyDecorator {
  const { min = 0, max = 1_000_000 } = options;
  return defineField(
    options,
    { type: 'integer', minimum: min, maximum: max },
    { zh: `${min}–${max} 的整数`, en: `a whole number of ${min}–${max}` },
    (value) => typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max,
  );
}

export function ChoiceField(values: readonly string[], options: FieldOptions): PropertyDecorator {
  return defineField(
    options,
    { type: 'string', enum: [...values] },
    { zh: `其中之一:${values.join('、')}`, en: `one of: ${values.join(', ')}` },
    (value) => typeof value === 'string' && values.includes(value),
  );
}

/** A day that exists, as `YYYY-MM-DD`. */
export function DayField(options: FieldOptions): PropertyDecorator {
  return defineField(options, { type: 'string', format: 'date' }, { zh: '日期,格式 YYYY-MM-DD', en: 'a day as YYYY-MM-DD' }, (value) =>
    isCalendarDate(value),
  );
}

export function InstantField(options: FieldOptions): PropertyDecorator {
  return defineField(
    options,
    { type: 'string', format: 'date-time' },
    { zh: 'ISO 8601 时间', en: 'an ISO 8601 instant' },
    (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value)),
  );
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

export function IdField(options: FieldOptions): PropertyDecorator {
  return defineField(
    options,
    { type: 'string', format: 'uuid' },
    { zh: 'UUID 编号(小写)', en: 'an id (UUID in lower case)' },
    (value) => typeof value === 'string' && uuid.test(value),
  );
}

export function FlagField(options: FieldOptions): PropertyDecorator {
  return defineField(options, { type: 'boolean' }, { zh: 'true 或 false', en: 'true or false' }, (value) => typeof value === 'boolean');
}
