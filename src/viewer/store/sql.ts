/** EDTF, of issue; of publication where it is news. */
export const DATE = `case genre when 'news' then coalesce(dates_published_value, dates_event_value) else dates_issued_value end`
const NAME = `coalesce(title, subject, trim(coalesce(type_name, '') || ' ' || number_value), type_name, uri)`

/** Columns of "documents" that make a link. */
export const LINK = `id, uri, ${NAME} as title, genre, type_name as type, number_value as number,
  issuer_name as issuer, ${DATE} as date`
