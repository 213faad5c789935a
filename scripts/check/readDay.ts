import { monthNumber } from './monthNumber.ts';

/** Days from the epoch of spreadsheets to 1970, and the serial numbers of the years 2000 to 2099. */
const EPOCH_DAYS = 25_569;
const [FIRST_SERIAL, LAST_SERIAL] = [36_526, 73_050];

const TIME =
  '(?:[ t]+(\\d{1,2})[:.](\\d{2})(?:[:.](\\d{2}))?(?:[.,]\\d+)? ?([ap]m)?(?: ?(?:z|wib|[+-]\\d{2}:?\\d{2}))?)?';
/** ISO 8601 as programs write it, in a month that has the day for sure: nothing more to find out. */
const ISO = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|1\d|2[0-8])([ T]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?)?$/;
const YEAR_FIRST = new RegExp(`^(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})${TIME}$`);
const DAY_FIRST = new RegExp(`^(\\d{1,2})[-/. ](\\d{1,2}|[a-z]+\\.?)[-/. ](\\d{4})${TIME}$`);

/**
 * Reads a day, with or without a time: `2024-08-31 10:15`, `31/08/2024` (day first, as is usual in Indonesia),
 * `31 Agustus 2024` or a spreadsheet's serial number. A month before its day (`08/31/2024`) is none: in the same
 * column `08/09/2024` could not be told from the ninth of August.
 * @returns ISO text that sorts by time, `2024-08-31` or `2024-08-31T10:15:00`; undefined where the text is no day
 */
export function readDay(text: string): string | undefined {
  if (ISO.test(text)) {
    return text.length === 10
      ? text
      : `${text.slice(0, 10)}T${text.slice(11)}${text.length === 16 ? ':00' : ''}`;
  }
  const plain = text.trim().toLowerCase();
  if (/^\d{5}(\.\d+)?$/.test(plain)) return ofSerial(Number(plain));
  const [, year, month = '', day = '', ...time] = YEAR_FIRST.exec(plain) ?? swap(DAY_FIRST.exec(plain)) ?? [];
  if (year === undefined) return undefined;
  return isoDay(Number(year), monthNumber(month), Number(day), time);
}

function swap(match: RegExpExecArray | null): (string | undefined)[] | undefined {
  if (!match) return undefined;
  const [all, day, month, year, ...time] = match;
  return [all, year, month, day, ...time];
}

function isoDay(year: number, month: number | undefined, day: number, time: readonly (string | undefined)[]) {
  if (month === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return undefined;
  const clock = clockOf(time);
  return clock === undefined ? undefined : `${date.toISOString().slice(0, 10)}${clock}`;
}

/** `T14:05:00` from `2:05 PM`; '' where there is no time, undefined where it is none. */
function clockOf([hour, minute, second = '00', half]: readonly (string | undefined)[]): string | undefined {
  if (hour === undefined) return '';
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half === 'pm' ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return undefined;
  return `T${String(hours).padStart(2, '0')}:${minute}:${second}`;
}

function ofSerial(serial: number): string | undefined {
  if (serial < FIRST_SERIAL || serial >= LAST_SERIAL + 1) return undefined;
  const iso = new Date(Math.round((serial - EPOCH_DAYS) * 86_400) * 1000).toISOString().slice(0, 19);
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso;
}
