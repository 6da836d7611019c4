const ISO = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?=$|[T\s])/;

/**
 * A date as pages write it → `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; undefined when it is none.
 * The day is the one written, whatever time zone follows it: `2020-04-17T23:30-05:00` is 17 April.
 */
export function toPartialDate(written: string): string | undefined {
  const text = written.trim().replaceAll('/', '-');
  const iso = ISO.exec(text);
  if (iso) {
    const [, year, month, day] = iso;
    return [year, month, day].filter(Boolean).join('-');
  }
  // Words ("17 April 2020") are read in local time, so the local parts are the day as written.
  if (!/\d{4}/.test(written)) return undefined;
  const date = new Date(written);
  if (Number.isNaN(date.getTime())) return undefined;
  const pad = (part: number, width: number) => String(part).padStart(width, '0');
  return `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1, 2)}-${pad(date.getDate(), 2)}`;
}
