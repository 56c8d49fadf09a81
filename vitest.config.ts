import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/helpers/fixed-seed.ts'],
    // Programs that tests start share what was compiled.
    env: { NODE_COMPILE_CACHE: join(tmpdir(), 'verbatim-compile-cache') },
    // Test files share nothing but modules, which keep no state that a test could see.
    isolate: false,
    // Two cores: more workers than that only wait for each other.
    maxWorkers: 2,
    // Tests that start the program wait for it, on machines that are busy with others.
    testTimeout: 20_000,
  },
});
