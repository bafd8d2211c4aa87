import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// Where the API of the main job listens while the web app is worked on in watch mode.
const api = process.env.DULY_API ?? 'http://127.0.0.1:4680';

/** The chunk that a package goes to: the frame changes seldom and is cached apart from our own code. */
function chunkOf(id: string): string | undefined {
  if (!id.includes('node_modules')) return undefined;
  if (/node_modules\/(echarts|zrender)\//.test(id)) return 'charts';
  if (/node_modules\/(antd|@ant-design|@rc-component|rc-[^/]+|dayjs|@emotion)\//.test(id)) return 'antd';
  return 'vendor';
}

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { proxy: { '/api': { target: api, changeOrigin: false } } },
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    target: 'es2022',
    chunkSizeWarningLimit: 1200,
    rollupOptions: { output: { manualChunks: chunkOf } },
  },
});
