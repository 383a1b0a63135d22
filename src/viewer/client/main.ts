import '../styles/base.css'
import '../styles/shell.css'
import '../styles/search.css'
import '../styles/colours.css'
import '../styles/document.css'
import '../styles/text.css'
import '../styles/card.css'
import '../styles/print.css'

document.documentElement.classList.add('scripting')
