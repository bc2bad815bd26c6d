import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The page's own rules, so that a board that needs more than they allow fails here. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'";

// biome-ignore lint/style/noDefaultExport: Vite asks for it
export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react()],
  // The build of React that counts renders also when it is optimised.
  resolve: { alias: { 'react-dom/client': 'react-dom/profiling' } },
  build: {
    outDir: here('../../../dist/board-harness'),
    emptyOutDir: true,
    assetsInlineLimit: 0,
    rollupOptions: { input: [here('./index.html'), here('./bare.html')] },
  },
  preview: { headers: { 'Content-Security-Policy': policy } },
});
