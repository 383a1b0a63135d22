import '../styles/room.css'
import { startActions } from './actions.js'
import { startForms } from './forms.js'
import { startHover } from './hover.js'
import { startKeys } from './keys.js'
import { startLegend } from './legend.js'
import { startMarking } from './marking.js'
import { startOutline } from './outline.js'
import { enliven } from './refresh.js'
import { startSelection } from './selection.js'
import { startTheme } from './theme.js'

enliven()
startTheme()
startForms()
startKeys()
if (document.querySelector('.document')) {
  startLegend()
  startSelection()
  startOutline()
  startHover()
  startActions()
  startMarking()
}
