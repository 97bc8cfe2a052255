import dayjs from 'dayjs';
import timezone from 'dayjs/plugin/timezone';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);
dayjs.extend(timezone);

/** Statutory times are Beijing time wherever the reader sits. */
export const ZONE = 'Asia/Shanghai';
const WALL = 'YYYY-MM-DDTHH:mm:ss';

export function dateTime(instant: string | number): string {
  return dayjs(instant).tz(ZONE).format('YYYY-MM-DD HH:mm');
}

export function day(instant: string | number): string {
  return typeof instant === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(instant)
    ? instant
    : dayjs(instant).tz(ZONE).format('YYYY-MM-DD');
}

/** What a clock on a wall in Beijing shows at that instant: the date fields know no time zones. */
export function onTheWall(instant: string | number): dayjs.Dayjs {
  return dayjs(dayjs(instant).tz(ZONE).format(WALL));
}

/** The instant at which a clock on a wall in Beijing shows this. */
export function withOffset(wall: dayjs.Dayjs): string {
  return dayjs.tz(wall.format(WALL), ZONE).format('YYYY-MM-DDTHH:mm:ssZ');
}
