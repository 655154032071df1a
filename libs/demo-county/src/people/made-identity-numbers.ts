import type { CalendarDate } from '@jiaobian/kernel';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2] as const;

/**
 * Makes identity numbers that satisfy GB 11643 (check digit by ISO 7064 MOD 11-2) for invented people, each number once:
 * a counter per day of birth takes the odd sequence numbers for men and the even ones for women.
 */
export class MadeIdentityNumbers {
  private readonly lastSequence = new Map<string, number>();

  constructor(private readonly countyCode: string) {}

  next(birthDate: CalendarDate, gender: 'male' | 'female'): string {
    const key = `${birthDate}${gender}`;
    const sequence = (this.lastSequence.get(key) ?? (gender === 'male' ? -1 : 0)) + 2;
    this.lastSequence.set(key, sequence);
    const digits = `${this.countyCode}${birthDate.replaceAll('-', '')}${String(sequence).padStart(3, '0')}`;
    const sum = weights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
    return `${digits}${'10X98765432'[sum % 11]}`;
  }
}
