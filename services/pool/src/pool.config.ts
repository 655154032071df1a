import { CountField, FromText } from '@jiaobian/service-kit';

/** Settings of the pool service, by the names of their environment variables. */
export class PoolConfig {
  /** Our own default (domain.md, confidence D): long enough for a meeting of the staffing office, short of the spring term. */
  @FromText()
  @CountField({ description: '提交后预留编制的天数 days that submitted posts stay held', min: 1, max: 365 })
  JIAOBIAN_POOL_HOLD_DAYS = 60;
}
