/*
 * What awaits only promises that are settled already, queries of the store among them, never lets the event loop go
 * on: timers, sockets and all other work wait for its end. So long work asks now and then whether it has had its turn.
 */

/** How long work goes on in one turn of the event loop. */
const turnMs = 5;

/** When the first who asked did so in this turn; undefined when nobody has. */
let began: number | undefined;
/** Those who had their turn, in the order in which they go on: one in each turn of the loop. */
const waiting: (() => void)[] = [];
const goOn = Promise.resolve();

/**
 * To be awaited between pieces of long work: settles at once while this turn of the event loop is young, else in a
 * later turn, when timers, sockets and those who waited before have had theirs.
 */
export function giveWay(): Promise<void> {
  if (began === undefined) {
    began = performance.now();
    setImmediate(nextTurn);
    return goOn;
  }
  if (performance.now() - began < turnMs) return goOn;
  return new Promise((resolve) => waiting.push(resolve));
}

/** Whether work waits for its turn: what a test that moves time on has to wait for. */
export const isWorkWaiting = (): boolean => waiting.length > 0;

function nextTurn(): void {
  const next = waiting.shift();
  if (next === undefined) {
    began = undefined;
    return;
  }
  began = performance.now();
  setImmediate(nextTurn);
  next();
}
