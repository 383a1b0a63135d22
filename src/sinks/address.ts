// postgres://localhost/records; two letters at least, so that a Windows drive is none.
const SCHEME = /^([a-z][a-z\d+.-]{1,20}):/u

/** The scheme of a target that is an address; undefined for a path. */
export function schemeOf(target: string): string | undefined {
  return SCHEME.exec(target)?.[1]
}

/** A target as it may be shown. */
export function withoutPassword(target: string): string {
  if (schemeOf(target) === undefined) return target
  if (!URL.canParse(target)) return `${schemeOf(target)}:…`
  const url = new URL(target)
  for (const name of ['password', 'sslpassword']) url.searchParams.delete(name)
  url.password = ''
  return url.href
}
