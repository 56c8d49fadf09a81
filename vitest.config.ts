import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/helpers/fixed-seed.ts'],
    // Two cores: more workers than that only wait for each other.
    maxWorkers: 2,
    // Tests that start the program wait for it, on machines that are busy with others.
    testTimeout: 20_000,
  },
});
