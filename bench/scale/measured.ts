import type { Filled } from './fill.ts';
import type { Other } from './others.ts';
import type { Quality } from './quality.ts';
import type { Served } from './serve.ts';

/** All that was measured of one size. */
export interface MeasuredSize {
  /** "made up" or the name of a file. */
  source: string;
  filled: Filled;
  served: Served;
  quality: { alone: Quality; among: Quality };
  fts5: Other;
  /** Left out where its index does not fit. */
  minisearch?: Other;
}
