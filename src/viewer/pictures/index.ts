import type { ComponentType } from 'preact'
import type { PictureName } from '../model/pictures.js'
import { AgenciesDrawing } from './agencies.js'
import { CampaignsDrawing } from './campaigns.js'
import type { Drawing, Of } from './chart.js'
import { CitationsDrawing } from './citations.js'
import { DocumentsDrawing } from './documents.js'
import { TargetsDrawing } from './targets.js'

type Pictures = { readonly [N in PictureName]: { readonly Drawing: ComponentType<Drawing<N>>; readonly rows: Rows<N> } }
type Rows<N extends PictureName> = (picture: Of<N>) => readonly Readonly<Record<string, unknown>>[]

/** Every picture: how it is drawn, and the rows of the table beside it. */
export const pictures: Pictures = {
  documents: { Drawing: DocumentsDrawing, rows: ({ rows }) => rows },
  campaigns: { Drawing: CampaignsDrawing, rows: ({ rows }) => rows },
  agencies: { Drawing: AgenciesDrawing, rows: ({ rows }) => rows },
  targets: { Drawing: TargetsDrawing, rows: ({ rows }) => rows },
  citations: { Drawing: CitationsDrawing, rows: relations },
}

function relations({ nodes, edges }: Of<'citations'>) {
  const titles = new Map(nodes.map(({ document }) => [document.key, document.title]))
  return edges.map(({ from, to, kind }) => ({ from: titles.get(from) ?? from, kind, cited: titles.get(to) ?? to }))
}
