import fc from 'fast-check';

// `npm test` tries the same cases on every machine, so that a red run means a change; `npm run test:fuzz` looks for new
// ones and prints the seed of what it finds.
if (process.env.FUZZ !== 'any') fc.configureGlobal({ seed: 20_251_121 });
