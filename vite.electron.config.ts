import { defineConfig, type UserConfig } from 'vite';

/**
 * The three bundles that run outside the page; `--mode` says which. Packages from npm stay outside of them,
 * so that what runs is what the lock file names.
 */
const bundles: Record<string, { entry: string; outDir: string; file: string; format: 'es' | 'cjs' }> = {
  desktop: { entry: 'electron/main.ts', outDir: 'dist/electron', file: 'main.js', format: 'es' },
  // A sandboxed preload must be one CommonJS file.
  preload: { entry: 'electron/preload.ts', outDir: 'dist/electron', file: 'preload.cjs', format: 'cjs' },
  loopback: { entry: 'electron/loopback/main.ts', outDir: 'dist/loopback', file: 'main.js', format: 'es' },
};

export default defineConfig(({ mode }): UserConfig => {
  const bundle = bundles[mode];
  if (!bundle) throw new Error(`--mode must be one of ${Object.keys(bundles).join(', ')}`);
  return {
    publicDir: false,
    build: {
      ssr: bundle.entry,
      outDir: bundle.outDir,
      // The preload lies beside the desktop's main file and must not sweep it away.
      emptyOutDir: mode !== 'preload',
      target: 'node20',
      minify: false,
      reportCompressedSize: false,
      rollupOptions: {
        output: {
          format: bundle.format,
          entryFileNames: bundle.file,
          chunkFileNames: '[name].js',
        },
        external: ['electron'],
      },
    },
  };
});
