import { readdirSync, readFileSync } from 'node:fs'
import { extname } from 'node:path'

export interface Asset {
  readonly body: Buffer<ArrayBuffer>
  readonly mediaType: string
}

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
}

/** Styles and scripts by their address, read once: no address ever reaches the file system. */
export function readAssets(folder = new URL('../assets/', import.meta.url)): ReadonlyMap<string, Asset> {
  const assets = new Map<string, Asset>()
  for (const name of namesIn(folder).sort()) {
    const mediaType = MEDIA_TYPES[extname(name)]
    if (mediaType) assets.set(`/assets/${name}`, { body: Buffer.from(readFileSync(new URL(name, folder))), mediaType })
  }
  return assets
}

function namesIn(folder: URL): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
