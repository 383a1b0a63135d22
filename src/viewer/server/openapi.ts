import * as z from 'zod'
import { exports } from '../../exports/index.js'
import { VERSION } from '../../version.js'
import { pictureNames } from '../figures/index.js'
import { type Operation, operations, schemas } from './operations.js'

type Json = Record<string, unknown>

const PARTS: Readonly<Record<string, Json>> = {
  key: { type: 'string', pattern: '^[0-9a-f]{16,64}$' },
  format: { type: 'string', enum: exports.map(({ name }) => name) },
  name: { type: 'string', enum: pictureNames },
}

/** The description of all addresses (OpenAPI 3.1), made of the schemas that answers are checked with. */
export function openApi(): Json {
  const paths: Record<string, Json> = {}
  for (const operation of operations)
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'chithi serve',
      version: VERSION,
      description: 'Each page is JSON too: its address with ".json" behind it ("/index.json" for the search).',
    },
    paths,
    components: { schemas: components() },
  }
}

function describe({ path, summary, query, body, answer }: Operation): Json {
  const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: PARTS[name!],
  }))
  const content = answer.includes('/') ? { [answer]: {} } : json(answer)
  const status = body ? '201' : '200'
  return {
    summary,
    parameters: [...parts, ...(query ? parametersOf(query) : [])],
    ...(body && { requestBody: { required: true, content: json(body) } }),
    responses: {
      [status]: { description: 'What was asked for', content },
      default: { description: 'What went wrong', content: json('Problem') },
    },
  }
}

function parametersOf(query: z.ZodObject): Json[] {
  const { properties = {} } = z.toJSONSchema(query, { io: 'output' })
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: false, schema }))
}

function json(name: string): Json {
  return { 'application/json': { schema: { $ref: addressOf(name) } } }
}

function addressOf(name: string): string {
  return `#/components/schemas/${name}`
}

function components(): Record<string, Json> {
  const registry = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id })
  const { schemas: made } = z.toJSONSchema(registry, { io: 'output', uri: addressOf })
  return Object.fromEntries(
    Object.entries(made).map(([name, schema]) => {
      const { $schema: _, $id: __, ...rest } = schema as Json
      return [name, rest]
    }),
  )
}
