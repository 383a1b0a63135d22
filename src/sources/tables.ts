// The sides of a letterhead and of a closing: a table that holds one of them only sets columns
const PAGE_PART =
  /(?:^|\n)\s{0,8}(?:C[ỘO]NG\s{1,4}H(?:ÒA|OÀ)\s{1,4}XÃ\s{1,4}HỘI|ĐẢNG\s{1,4}C[ỘO]NG\s{1,4}SẢN\s{1,4}VIỆT\s{1,4}NAM|Độc\s{1,4}lập\s{0,4}[-–]\s{0,4}Tự\s{1,4}do|(?:Nơi nhận|NƠI NHẬN)\s{0,4}(?::|\n|$)|(?:TM|KT|TL|TUQ|T\/M|K\/T|T\/L)\s?\.\s?\p{Lu}{2})/u
const MOST_COLUMNS = 4
const MOST_ROWS = 12

/** Whether a table only arranges the page: a letterhead, a closing, one column. `rows`: the text of its cells. */
export function isLayout(rows: readonly (readonly string[])[]): boolean {
  const columns = Math.max(0, ...rows.map((row) => row.length))
  if (columns <= 1) return true
  if (columns > MOST_COLUMNS || rows.length > MOST_ROWS) return false
  return rows.some((row) => row.some((cell) => PAGE_PART.test(cell)))
}
