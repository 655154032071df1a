import { applyDecorators, type Type } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform, Type as TransformTo } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsObject, IsOptional, ValidateNested } from 'class-validator';
import type { FieldOptions } from './define-field';

/** One object of a class whose own fields are declared in the same way. */
export function ObjectField(type: () => Type, options: FieldOptions): PropertyDecorator {
  const expected = { zh: '一个对象', en: 'an object' };
  const decorators = [
    // Swagger takes a function for lazy only where its name is `type`.
    ApiProperty({ type: () => type(), description: options.description, required: !options.optional }),
    TransformTo(type),
    IsObject({ message: expected.en, context: expected }),
    ValidateNested(),
  ];
  return applyDecorators(...(options.optional ? [IsOptional(), ...decorators] : decorators));
}

/** A list of such objects, of at most `max`. */
export function ListField(type: () => Type, options: FieldOptions & { max: number }): PropertyDecorator {
  const expected = { zh: `不超过 ${options.max} 项的列表`, en: `a list of at most ${options.max}` };
  const decorators = [
    ApiProperty({
      type: () => type(),
      isArray: true,
      maxItems: options.max,
      description: options.description,
      required: !options.optional,
    }),
    TransformTo(type),
    IsArray({ message: expected.en, context: expected }),
    ArrayMaxSize(options.max, { message: expected.en, context: expected }),
    ValidateNested({ each: true }),
  ];
  return applyDecorators(...(options.optional ? [IsOptional(), ...decorators] : decorators));
}

/** Query and path parameters arrive as text: turns `"2027"` into 2027 and leaves anything else to be refused. */
export function FromText(): PropertyDecorator {
  return Transform(({ value }: { value: unknown }) => {
    if (value === 'true' || value === 'false') return value === 'true';
    return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value;
  });
}
