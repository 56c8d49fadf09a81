import { syncBuiltinESMExports } from 'node:module';
import timers from 'node:timers';
import promises from 'node:timers/promises';
import { promisify } from 'node:util';
import { type FastClock, fastNow, SPEED } from './fast-clock.ts';

/*
 * Loaded before the program (`node --import`): its clock and its timers run fast, so that its own code waits through
 * backoffs, leases and nonces in seconds. Takes the clock from FAST_CLOCK, as JSON. Ends when the test does.
 */
process.on('disconnect', () => process.exit(1));
process.channel?.unref();

const clock = JSON.parse(process.env.FAST_CLOCK!) as FastClock;
const now = () => fastNow(clock);

globalThis.Date = new Proxy(Date, {
  construct: (target, given, made) => Reflect.construct(target, given.length > 0 ? given : [now()], made),
  get: (target, key) => (key === 'now' ? now : Reflect.get(target, key)),
});

const { setTimeout: wait } = promises;
const sooner =
  (set: typeof setTimeout | typeof setInterval) =>
  (callback: () => void, ms = 0, ...given: []) =>
    set(callback, ms / SPEED, ...given);
const waitSooner = (ms = 0, value?: unknown, options?: object) => wait(ms / SPEED, value, options);
const fast = {
  setTimeout: Object.assign(sooner(setTimeout), { [promisify.custom]: waitSooner }),
  setInterval: sooner(setInterval),
};
Object.assign(globalThis, fast);
Object.assign(timers, fast);
Object.assign(promises, { setTimeout: waitSooner });
syncBuiltinESMExports();

const { timeout } = AbortSignal;
AbortSignal.timeout = (ms) => timeout.call(AbortSignal, Math.ceil(ms / SPEED));
