import fc from 'fast-check';
import { parse } from 'postgres-array';
import { arrayLiteral } from './array-literal';

describe('an array literal', () => {
  it('reads back as its values, whatever they hold', () => {
    const value = fc.oneof(
      fc.constant(null),
      fc.constantFrom('NULL', 'null', '', 'a-b', '{', '"', '\\', ', '),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(fc.property(fc.array(value, { minLength: 1 }), (values) => expect(parse(arrayLiteral(values))).toEqual(values)));
  });

  it('writes booleans as PostgreSQL reads them', () => {
    expect(arrayLiteral([true, false])).toBe('{true,false}');
  });
});
