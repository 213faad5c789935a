const DAY = 86_400;
const UNIX_EPOCH = 25_569;
const FROM_1904 = 1462;
const LAST_DAY = 2_958_465;

/**
 * A count of days as ISO 8601 text: `2024-08-31`, with `10:15` or `10:15:30` where it has a time, the time alone
 * where it is less than a day. Rounded to the second. Days count from 1900, which Excel takes for a leap year,
 * or from 1904 (ECMA-376 part 1, 18.17.4.1).
 * @returns `undefined` where there is no such day: before 1900, after 9999
 */
export function dateText(serial: number, is1904: boolean): string | undefined {
  const seconds = Math.round(serial * DAY);
  const days = Math.floor(seconds / DAY);
  const time = timeText(seconds - days * DAY);
  const since1900 = is1904 ? days + FROM_1904 : days;
  if (days < 0 || since1900 > LAST_DAY) return undefined;
  if (days === 0) return time;
  const isBeforeLeapDay = since1900 < 60;
  const date = new Date((since1900 + (isBeforeLeapDay ? 1 : 0) - UNIX_EPOCH) * DAY * 1000);
  return joinTime(date.toISOString().slice(0, 10), time);
}

/** ISO 8601 as some programs write it into a cell, `2024-08-31T10:15:00`, in the same shape as `dateText`. */
export function isoText(text: string): string {
  const [, date, hours, seconds = '00'] =
    /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::(\d\d)(?:\.\d+)?)?Z?)?$/.exec(text) ?? [];
  if (date === undefined) return text;
  return joinTime(date, hours === undefined ? '00:00' : withSeconds(hours, seconds));
}

function timeText(seconds: number): string {
  const two = (number: number) => String(Math.floor(number)).padStart(2, '0');
  return withSeconds(`${two(seconds / 3600)}:${two((seconds / 60) % 60)}`, two(seconds % 60));
}

function withSeconds(time: string, seconds: string): string {
  return seconds === '00' ? time : `${time}:${seconds}`;
}

function joinTime(date: string, time: string): string {
  return time === '00:00' ? date : `${date} ${time}`;
}
