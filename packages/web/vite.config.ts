import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { precompress } from './vite/precompress.ts'
import { trimLocales } from './vite/trim-locales.ts'

export default defineConfig({
  plugins: [react({ compiler: true }), trimLocales(['en-US', 'sv-SE']), precompress()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
    // The content security policy allows files of our own origin only: no data: URLs, no inline polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: '127.0.0.1', proxy: { '/trpc': 'http://127.0.0.1:4100' } },
})
