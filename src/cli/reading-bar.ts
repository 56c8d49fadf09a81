import type { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import type { ReadingProgress } from '../library.ts';

/** Shows how far a reading of many articles is: a bar at a terminal, else a line now and then. */
export interface ReadingBar {
  show(progress: ReadingProgress): void;
  /** Takes the bar away. */
  stop(): void;
}

/** So few are read before anybody has looked. */
const fewest = 100;
const lineEveryMs = 10_000;

export function openReadingBar(
  output: Writable & { isTTY?: boolean },
  clock: () => number = () => performance.now(),
): ReadingBar {
  let begun: { at: number; done: number } | undefined;
  let toldAt = Number.NEGATIVE_INFINITY;
  let isOver = false;
  const bar =
    output.isTTY === true
      ? new SingleBar({
          format: 'Reading {bar} {value} of {total} articles{pace}',
          stream: output as unknown as NodeJS.WritableStream,
          clearOnComplete: true,
          fps: 5,
        })
      : undefined;

  function begin(done: number, all: number): { at: number; done: number } {
    bar?.start(all, done, { pace: '' });
    return { at: clock(), done };
  }

  return {
    show({ read, faulty, waiting }) {
      const done = read + faulty;
      const all = done + waiting;
      if (isOver || (begun === undefined && waiting < fewest)) return;
      begun ??= begin(done, all);
      const pace = showPace(done - begun.done, waiting, clock() - begun.at);
      if (bar) {
        bar.setTotal(all);
        bar.update(done, { pace });
      } else if (waiting === 0 || clock() - toldAt >= lineEveryMs) {
        output.write(`Reading: ${count(done)} of ${count(all)} articles${pace}\n`);
        toldAt = clock();
      }
      if (waiting > 0) return;
      bar?.stop();
      begun = undefined;
    },
    stop() {
      isOver = true;
      if (begun) bar?.stop();
    },
  };
}

/** ", 45 a second, 7 min left"; nothing before there is anything to go by. */
export function showPace(done: number, waiting: number, ms: number): string {
  if (done <= 0 || ms <= 0) return '';
  const perSecond = (done * 1_000) / ms;
  const rate = `, ${perSecond < 10 ? perSecond.toFixed(1) : count(Math.round(perSecond))} a second`;
  if (waiting === 0) return rate;
  const seconds = Math.ceil(waiting / perSecond);
  return `${rate}, ${seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`} left`;
}

function count(articles: number): string {
  return articles.toLocaleString('en');
}
