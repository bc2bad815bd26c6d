import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page. Both hosts serve dist/renderer under a policy that allows nothing inline and nothing from outside. */
export default defineConfig({
  root: 'renderer',
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome130',
    // A font in a data: address would be refused by the policy, so every file stays a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The page comes from this machine; what counts is its 250 KB gzip, which npm run bench prints.
    chunkSizeWarningLimit: 2_000,
  },
});
