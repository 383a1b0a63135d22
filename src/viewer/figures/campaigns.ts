import { campaignKey } from '../../links/campaigns.js'
import type { Picture } from '../model.js'
import type { Room } from '../store/room.js'
import { DATE } from '../store/sql.js'

type Rows = Extract<Picture, { name: 'campaigns' }>['rows']

const CAMPAIGNS = 100
const COUNT = `
select campaigns.id, campaigns.name, cast(substr(${DATE}, 1, 4) as integer) as year,
  count(distinct document_id), count(distinct case when launched then document_id end)
from campaigns join documents on documents.id = document_id where year > 0 group by 1, 2, 3 order by 1, 2, 3`

interface Campaign {
  readonly names: Map<string, number>
  readonly years: Map<number, { documents: number; launches: number }>
  documents: number
}

/** The most frequent campaigns, year by year. */
export function campaignsPicture({ database }: Room): Picture {
  const campaigns = new Map<string, Campaign>()
  const counted = database.prepare(COUNT).raw().all() as [string | null, string, number, number, number][]
  for (const [id, name, year, documents, launches] of counted) {
    const key = campaignKey(id, name)
    const campaign = campaigns.get(key) ?? { names: new Map(), years: new Map(), documents: 0 }
    campaigns.set(key, campaign)
    campaign.documents += documents
    campaign.names.set(name, (campaign.names.get(name) ?? 0) + documents)
    const before = campaign.years.get(year) ?? { documents: 0, launches: 0 }
    campaign.years.set(year, { documents: before.documents + documents, launches: before.launches + launches })
  }
  const frequent = [...campaigns.values()].sort((a, b) => b.documents - a.documents).slice(0, CAMPAIGNS)
  const rows: Rows = frequent.flatMap(({ names, years }) => {
    const [[campaign]] = [...names].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)) as [[string, number]]
    return [...years].sort(([a], [b]) => a - b).map(([year, counts]) => ({ year, campaign, ...counts }))
  })
  return { name: 'campaigns', rows }
}
