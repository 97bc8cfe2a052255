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

/** An instant as the API wants it, told in Beijing time. */
export function stamped(instant: string | number): string {
  return dayjs(instant).tz(ZONE).format('YYYY-MM-DDTHH:mm:ssZ');
}

/** `2026-11-22T08:30`, the form of a browser's own time field, in Beijing time wherever the browser is. */
export function localInput(instant: string | number): string {
  return dayjs(instant).tz(ZONE).format('YYYY-MM-DDTHH:mm');
}

/** Back from the field, with its offset; nothing where nothing was chosen. */
export function fromLocalInput(value: string | null | undefined): string | undefined {
  return value ? dayjs.tz(value, ZONE).format('YYYY-MM-DDTHH:mm:ssZ') : undefined;
}

/** A day that counts to its end. */
export function endOfDay(value: string): string {
  return `${value}T23:59:59+08:00`;
}

export function timeOnly(instant: string | number): string {
  return dayjs(instant).tz(ZONE).format('HH:mm');
}
