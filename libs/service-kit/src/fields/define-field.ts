import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { IsOptional, registerDecorator, type ValidationOptions } from 'class-validator';
import type { Expectation } from './expectation';

export interface FieldOptions {
  /** For the reader of the API reference. */
  description: string;
  optional?: boolean;
  /** The field holds a list of such values, of at most this many. */
  listOf?: number;
  example?: unknown;
}

/**
 * One decorator says all of a field: how it is checked, what is answered when it is wrong, and what the API reference
 * says of it, so that the three cannot drift apart.
 */
export function defineField(
  options: FieldOptions,
  schema: Record<string, unknown>,
  expected: Expectation,
  accepts: (value: unknown) => boolean,
): PropertyDecorator {
  const { description, optional = false, listOf, example } = options;
  const words = listOf
    ? { zh: `不超过 ${listOf} 项的列表,每项:${expected.zh}`, en: `a list of at most ${listOf}, each: ${expected.en}` }
    : expected;
  const valid = (value: unknown): boolean =>
    listOf ? Array.isArray(value) && value.length <= listOf && value.every(accepts) : accepts(value);
  const property = listOf ? { type: 'array', maxItems: listOf, items: schema } : schema;
  const decorators = [
    ApiProperty({ ...property, description, example, required: !optional } as ApiPropertyOptions),
    checkedBy(words, valid),
  ];
  return applyDecorators(...(optional ? [IsOptional(), ...decorators] : decorators));
}

function checkedBy(expected: Expectation, accepts: (value: unknown) => boolean): PropertyDecorator {
  return (target, property) => {
    const options: ValidationOptions = { message: expected.en, context: expected };
    registerDecorator({
      name: 'field',
      target: target.constructor,
      propertyName: String(property),
      options,
      validator: { validate: accepts },
    });
  };
}
