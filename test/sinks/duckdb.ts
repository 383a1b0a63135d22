import { DuckDBInstance } from '@duckdb/node-api'

/** The rows of a query, integers as numbers; relative paths are of `folder`. */
export async function duck(sql: string, folder?: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    if (folder) await connection.run(`set file_search_path = '${folder}'`)
    const reader = await connection.runAndReadAll(sql)
    return reader.getRows().map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)))
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
