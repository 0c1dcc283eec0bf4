import { defineConfig } from 'vitest/config';

// The tests run in Node; those under test/walks start the program and a browser.
export default defineConfig({ test: { environment: 'node', fileParallelism: false, testTimeout: 120_000, hookTimeout: 300_000 } });
