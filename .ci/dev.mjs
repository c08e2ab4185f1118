import {ensurePackages, root} from './packages.mjs'

ensurePackages()
const {createServer} = await import('vite')

const server = await createServer({root, server: {host: 'localhost'}})
await server.listen()
server.printUrls()
server.bindCLIShortcuts({print: true})
