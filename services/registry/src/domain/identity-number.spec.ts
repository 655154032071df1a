import fc from 'fast-check';
import {
  birthDateOf,
  genderOf,
  hasRealBirthDate,
  hasRightCheckDigit,
  isIdentityShape,
  maskIdentityNumber,
  maskIdentityNumbersIn,
} from './identity-number';

// The example of GB 11643 and one with X at the end.
const examples = ['11010519491231002X', '440524188001010014'];
const seventeen = fc.stringMatching(/^[0-9]{17}$/);

function completed(digits: string): string {
  return [...'0123456789X'].map((last) => digits + last).find(hasRightCheckDigit)!;
}

describe('an identity number', () => {
  it.each(examples)('%s of the standard has the right check digit', (number) => {
    expect(isIdentityShape(number) && hasRightCheckDigit(number)).toBe(true);
  });

  it('with one wrong digit never has the right check digit', () => {
    fc.assert(
      fc.property(seventeen, fc.nat(16), fc.integer({ min: 1, max: 9 }), (digits, place, shift) => {
        const number = completed(digits);
        const wrong = number.slice(0, place) + ((Number(number[place]) + shift) % 10) + number.slice(place + 1);
        expect(hasRightCheckDigit(wrong)).toBe(false);
      }),
    );
  });

  it('with two neighbours exchanged never has the right check digit', () => {
    fc.assert(
      fc.property(seventeen, fc.nat(15), (digits, place) => {
        fc.pre(digits[place] !== digits[place + 1]);
        const number = completed(digits);
        const wrong = number.slice(0, place) + number[place + 1] + number[place] + number.slice(place + 2);
        expect(hasRightCheckDigit(wrong)).toBe(false);
      }),
    );
  });

  it('tells birth date and gender', () => {
    expect(birthDateOf(examples[0]!)).toBe('1949-12-31');
    expect(genderOf(examples[0]!)).toBe('female');
    expect(genderOf(examples[1]!)).toBe('male');
  });

  it('of a day that never was has no real birth date', () => {
    expect(hasRealBirthDate('522327200002290010')).toBe(true);
    for (const day of ['19000229', '20010229', '20200431', '20201301', '20200100', '18991231']) {
      expect(hasRealBirthDate(`522327${day}0010`)).toBe(false);
    }
  });

  it('is shown by its first four and last two places only, also inside other text', () => {
    expect(maskIdentityNumber(examples[0]!)).toBe('1101************2X');
    expect(maskIdentityNumber('12345')).toBe('*****');
    expect(maskIdentityNumbersIn(`张三 ${examples[0]} 男`)).toBe('张三 1101************2X 男');
    expect(maskIdentityNumbersIn('册编〔2025〕3号 5223270001')).toBe('册编〔2025〕3号 5223270001');
  });
});
