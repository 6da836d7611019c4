/**
 * What spreadsheets take for a formula, full-width forms included (Excel for Japanese and Chinese reads them alike):
 * https://owasp.org/www-community/attacks/CSV_Injection. Text of pages is untrusted, so `=HYPERLINK(…)` in a quote is real.
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const NEEDS_QUOTES = /[",\r\n]/;

/**
 * One table as RFC 4180 has it: CRLF after every row, quotes doubled.
 *
 * @param guard put an apostrophe before what looks like a formula; cells are then not always the exact text
 */
export function csvText(rows: readonly (readonly string[])[], guard: boolean): string {
  return rows
    .map((cells) => `${cells.map((cell) => csvCell(guard && FORMULA.test(cell) ? `'${cell}` : cell)).join(',')}\r\n`)
    .join('');
}

const csvCell = (cell: string) => (NEEDS_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** Items of one cell. A semicolon inside an item becomes a comma: columns of ids have none and stay exact. */
export const csvList = (items: readonly string[]): string => items.map((item) => item.replaceAll(';', ',')).join('; ');
