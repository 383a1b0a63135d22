import type { Element } from 'xast'
import { x } from 'xastscript'
import type { DirectiveRecord } from '../record/schema.js'
import { kindOf, UNKNOWN_DAY, workOf } from './akoma-names.js'
import { creatorOf, dayOf, nameOf, slugOf, topicsOf } from './facts.js'
import { xmlText } from './xml.js'

const SOURCE = '#chithi'

/** The `meta` element: FRBR levels, keywords, and the bodies and people named. */
export function metaOf(record: DirectiveRecord): Element {
  const topics = topicsOf(record)
  return x('meta', [
    identification(record),
    ...(topics.length > 0 ? [keywords(topics)] : []),
    x('references', { source: SOURCE }, references(record)),
  ])
}

function identification(record: DirectiveRecord): Element {
  const work = workOf(record)
  const expression = `${work}/vie@`
  const manifestation = `${expression}.xml`
  const day = dayOf(record) ?? UNKNOWN_DAY
  const date = (name: string) => x('FRBRdate', { date: day, name })
  const author = () => x('FRBRauthor', { href: creatorOf(record) ? '#issuer' : '#unknown' })
  const { number } = record
  return x('identification', { source: SOURCE }, [
    x('FRBRWork', [
      x('FRBRthis', { value: `${work}/!main` }),
      x('FRBRuri', { value: work }),
      x('FRBRalias', { name: 'record', value: record.id }),
      date(record.genre === 'news' ? 'publication' : 'issued'),
      author(),
      x('FRBRcountry', { value: 'vn' }),
      x('FRBRsubtype', { value: kindOf(record) }),
      ...(number && record.genre === 'directive' ? [x('FRBRnumber', { value: xmlText(number.value) })] : []),
      x('FRBRname', { value: xmlText(nameOf(record)) }),
    ]),
    x('FRBRExpression', [
      x('FRBRthis', { value: `${expression}/!main` }),
      x('FRBRuri', { value: expression }),
      date('expression'),
      author(),
      x('FRBRlanguage', { language: 'vie' }),
    ]),
    x('FRBRManifestation', [
      x('FRBRthis', { value: `${expression}/!main.xml` }),
      x('FRBRuri', { value: manifestation }),
      date('manifestation'),
      x('FRBRauthor', { href: SOURCE }),
      x('FRBRformat', { value: 'application/akn+xml' }),
    ]),
  ])
}

function keywords(topics: readonly string[]): Element {
  return x(
    'classification',
    { source: SOURCE },
    topics.map((topic) => x('keyword', { value: slugOf(topic) || 'x', showAs: xmlText(topic), dictionary: SOURCE })),
  )
}

function references(record: DirectiveRecord): Element[] {
  const creator = creatorOf(record)
  const organisation = (eId: string, name: string) =>
    x('TLCOrganization', { eId, href: `/akn/ontology/organization/vn/${slugOf(name) || eId}`, showAs: xmlText(name) })
  const leads = [...new Set(record.assignments.map(({ agency }) => agency.name))]
  return [
    organisation('chithi', 'chithi'),
    organisation(creator ? 'issuer' : 'unknown', creator ?? 'không rõ'),
    ...leads.map((name, i) => organisation(`agency-${i + 1}`, name)),
    ...record.signers.map(({ name }, i) =>
      x('TLCPerson', {
        eId: `signer-${i + 1}`,
        href: `/akn/ontology/person/vn/${slugOf(name) || i + 1}`,
        showAs: xmlText(name),
      }),
    ),
  ]
}
