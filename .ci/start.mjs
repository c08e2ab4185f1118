import {ensurePackages, root} from './packages.mjs'

ensurePackages()
process.env.NODE_ENV = 'production'
const {build, preview} = await import('vite')

await build({root, logLevel: 'warn'})
const server = await preview({
  root,
  logLevel: 'warn',
  preview: {host: 'localhost', port: 4173, open: hasScreen()},
})
console.log(`Cuadro is ready (Ctrl-C ends it):\n${server.resolvedUrls.local[0]}`)

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void server.close()
    process.exit(0)
  })
}

function hasScreen() {
  const {CI, DISPLAY, WAYLAND_DISPLAY} = process.env
  if (CI !== undefined && CI !== '' && CI !== 'false') return false
  return ['darwin', 'win32'].includes(process.platform) || Boolean(DISPLAY ?? WAYLAND_DISPLAY)
}
