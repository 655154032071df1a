import { isCalendarDate } from '@jiaobian/kernel';
import { DayField, defineField } from '@jiaobian/service-kit';
import type { TwoTimes } from '../../domain/two-times';

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?(Z|[+-]\d{2}:?\d{2})$/;

/** An instant says where it is, or it would be another one elsewhere; a day is that of China. */
function KnownAtField(): PropertyDecorator {
  return defineField(
    { description: '截至此时已记账:带时区的时间,或日期(当日终了,北京时间)known at', optional: true },
    { type: 'string' },
    { zh: '日期 YYYY-MM-DD,或带时区的 ISO 8601 时间', en: 'a day as YYYY-MM-DD, or an ISO 8601 instant with its time zone' },
    (value) => isCalendarDate(value) || (typeof value === 'string' && instant.test(value) && !Number.isNaN(Date.parse(value))),
  );
}

/** As of which day, and as known when: of every balance, statement and report. */
export class TwoTimesQuery implements TwoTimes {
  @DayField({ description: '截至此日生效 as of', optional: true }) asOf?: string;
  @KnownAtField() knownAt?: string;
}
