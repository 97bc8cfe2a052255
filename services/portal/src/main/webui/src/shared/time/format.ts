import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(timezone);

/** Statutory times are Beijing time wherever the reader sits. */
export const ZONE = 'Asia/Shanghai';

export function dateTime(instant: string | number): string {
  return dayjs(instant).tz(ZONE).format('YYYY-MM-DD HH:mm');
}

export function day(instant: string | number): string {
  return typeof instant === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(instant)
    ? instant
    : dayjs(instant).tz(ZONE).format('YYYY-MM-DD');
}

export function withOffset(instant: dayjs.Dayjs): string {
  return instant.tz(ZONE).format('YYYY-MM-DDTHH:mm:ssZ');
}
