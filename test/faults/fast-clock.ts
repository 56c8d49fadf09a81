/** How much faster than ours time goes by for the stand-in and the bot: their minutes are seconds. */
export const SPEED = 10;

/** A clock that has run fast since `startedAt`, a moment of ours, when it showed `shows`; both in milliseconds. */
export interface FastClock {
  startedAt: number;
  shows: number;
}

// Where the program's own clock is made to run fast, this one still has to know the real time.
const { now: realNow } = Date;

export const fastNow = ({ startedAt, shows }: FastClock): number => shows + (realNow() - startedAt) * SPEED;
