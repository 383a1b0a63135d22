// Bundles what the reading room's pages load in a browser: one script, one style sheet.
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))

await build({
  root,
  configFile: false,
  envDir: false,
  publicDir: false,
  logLevel: 'warn',
  build: {
    outDir: 'dist/viewer/assets',
    emptyOutDir: true,
    modulePreload: false,
    cssCodeSplit: false,
    target: ['chrome109', 'firefox115', 'safari16.4'],
    rolldownOptions: {
      input: { room: 'src/viewer/client/main.ts' },
      output: { entryFileNames: '[name].js', assetFileNames: 'room[extname]' },
    },
  },
})
