import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Static files for whoever serves them: the standalone, or any web server beside the services. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: '../../dist/console',
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would need `data:` in the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_200,
  },
  server: { port: 8081, proxy: { '/api': process.env['JIAOBIAN_API'] ?? 'http://127.0.0.1:8080' } },
});
