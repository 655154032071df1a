import type { Clock } from '@jiaobian/kernel';

const dayMs = 24 * 60 * 60 * 1000;

/** A clock that stands until the test moves it. */
export class FakeClock implements Clock {
  private instant: number;

  /** @param start an ISO instant or day, e.g. `2026-01-31` */
  constructor(start: string) {
    this.instant = Date.parse(start);
  }

  now(): Date {
    return new Date(this.instant);
  }

  moveTo(instant: string): void {
    this.instant = Date.parse(instant);
  }

  advanceMs(milliseconds: number): void {
    this.instant += milliseconds;
  }

  advanceDays(days: number): void {
    this.advanceMs(days * dayMs);
  }
}
