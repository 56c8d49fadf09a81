import { expect, it } from 'vitest';
import { runScenario } from './scenario.ts';

// The short form of `npm run test:faults`.
it('loses nothing, doubles nothing and keeps the order while it is killed and Discord fails', {
  timeout: 150_000,
}, async () => {
  const result = await runScenario(1, 3);
  expect(result).toMatchObject({ lost: 0, doubled: 0, outOfOrder: 0, unknown: 0, violations: [] });
});
