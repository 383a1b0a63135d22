export { datesOf, numbersOf, quotesOf, tokensOfView } from '../vietnamese/readings.js'
