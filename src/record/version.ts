/** The version of the record; a field renamed or removed makes a new one. */
export const SCHEMA = 'chithi/record/1'
