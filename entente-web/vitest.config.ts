import { defineConfig } from 'vitest/config';

// The tests run in Node; those under test/walks start the program and a browser. A walk that fails is walked again, each time on a
// page of its own: a browser on a busy machine stumbles now and then, a fault of ours is there each time.
export default defineConfig({ test: { environment: 'node', fileParallelism: false, testTimeout: 120_000, hookTimeout: 300_000, retry: 2 } });
