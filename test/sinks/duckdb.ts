import { DuckDBInstance } from '@duckdb/node-api'

/** The rows of a query, integers as numbers. */
export async function duck(sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  try {
    const reader = await connection.runAndReadAll(sql)
    return reader.getRows().map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : cell)))
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
