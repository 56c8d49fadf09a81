import type { Ask, Engine, Found } from './engine.ts';
import { auroc, type Measured, mean, reciprocalRank, share } from './metrics.ts';
import { type Code, DataError, type Question, type Squad, type SquadArticle } from './squad.ts';
import type { Task } from './tasks.ts';

/** What one engine reached in one task. */
export interface Row {
  task: string;
  engine: string;
  questions: number;
  recall1: Measured;
  recall3: Measured;
  mrr10: Measured;
  /** The first paragraph is right and its highlight holds a right answer. */
  sentence1?: Measured;
  /** Share answered of the questions whose article is in the index, and of those whose article is not. */
  answeredCan?: Measured;
  answeredCannot?: Measured;
  auroc: Measured;
  /** To index everything and ask every question once. */
  seconds: number;
  /** Quotations compared with their article. */
  compared: number;
}

/** A question as it is typed, with what is right in the language of the answer. */
interface Case {
  typed: string;
  right: Question;
  /** Which half of the articles it is about. */
  half: number;
}

/** The questions of a task; every `step`th of them. */
export function casesOf(task: Task, squad: Squad, step: number): Case[] {
  const halves = halvesOf(squad, task.right);
  const asked = [...squad[task.asked].questions.values()];
  const paired = asked.filter(({ id }) => squad[task.right].questions.has(id));
  if (paired.length < asked.length / 2) {
    throw new DataError(
      `task ${task.name} needs parallel files: the same question ids in ${task.asked} and ${task.right}. ` +
        'Choose other tasks with --only, or add the files.',
    );
  }
  return paired
    .filter((_, index) => index % step === 0)
    .map((question) => {
      const right = squad[task.right].questions.get(question.id)!;
      return { typed: task.typed(question), right, half: halves.get(right.paragraph)! };
    });
}

/** Paragraph → the half its article is in. Articles are dealt out in turn, those of the same questions alike. */
function halvesOf(squad: Squad, language: Code): Map<string, number> {
  const halves = new Map<string, number>();
  for (const [article, half] of articleHalves(squad)) {
    if (article.language === language) for (const { id } of article.paragraphs) halves.set(id, half);
  }
  return halves;
}

function articleHalves(squad: Squad): Map<SquadArticle, number> {
  const halves = new Map<SquadArticle, number>();
  const ofQuestion = new Map<string, number>();
  for (const { articles, questions } of Object.values(squad)) {
    const ids = Map.groupBy(questions.values(), (question) => question.paragraph);
    for (const [index, article] of articles.entries()) {
      const own = article.paragraphs.flatMap(({ id }) => ids.get(id) ?? []).map(({ id }) => id);
      const half = own.map((id) => ofQuestion.get(id)).find((known) => known !== undefined) ?? index % 2;
      for (const id of own) ofQuestion.set(id, half);
      halves.set(article, half);
    }
  }
  return halves;
}

/** An engine with the indexes it has built, for tasks share them. */
export class Bench {
  readonly engine: Engine;
  readonly #squad: Squad;
  readonly #built = new Map<string, { ask: Ask; seconds: number }>();

  constructor(engine: Engine, squad: Squad) {
    this.engine = engine;
    this.#squad = squad;
  }

  async #library(languages: readonly Code[], half?: number): Promise<{ ask: Ask; seconds: number }> {
    const key = `${languages} ${half}`;
    let built = this.#built.get(key);
    if (!built) {
      const halves = articleHalves(this.#squad);
      const articles = languages
        .flatMap((code) => this.#squad[code].articles)
        .filter((article) => half === undefined || halves.get(article) === half);
      const start = performance.now();
      const ask = await this.engine.build(articles);
      built = { ask, seconds: (performance.now() - start) / 1000 };
      this.#built.set(key, built);
    }
    return built;
  }

  /** Asks everything once with all articles in the index, and once with each half of them. */
  async run(task: Task, cases: readonly Case[]): Promise<Row> {
    const { ask, seconds } = await this.#library(task.library);
    const start = performance.now();
    const found: Found[] = [];
    for (const { typed } of cases) found.push(await ask(typed));
    const asking = (performance.now() - start) / 1000;
    const halves: { isInside: boolean; found: Found }[] = [];
    for (const half of [0, 1]) {
      const { ask } = await this.#library(task.library, half);
      for (const one of cases) halves.push({ isInside: one.half === half, found: await ask(one.typed) });
    }
    const inside = halves.filter((one) => one.isInside).map((one) => one.found);
    const outside = halves.filter((one) => !one.isInside).map((one) => one.found);
    const ranks = found.map(({ ranked }, index) => ranked.indexOf(cases[index]!.right.paragraph));
    const canMark = found.some((one) => one.highlight !== undefined);
    const canSayNo = found.some((one) => one.isAnswered !== undefined);
    return {
      task: task.name,
      engine: this.engine.name,
      questions: cases.length,
      recall1: share(ranks.map((rank) => rank === 0)),
      recall3: share(ranks.map((rank) => rank >= 0 && rank < 3)),
      mrr10: mean(found.map(({ ranked }, index) => reciprocalRank(ranked, cases[index]!.right.paragraph))),
      ...(canMark && {
        sentence1: share(
          found.map(({ highlight }, index) => {
            const { answers } = cases[index]!.right;
            return ranks[index] === 0 && answers.some((answer) => highlight?.includes(answer));
          }),
        ),
      }),
      ...(canSayNo && {
        answeredCan: share(inside.map((one) => one.isAnswered === true)),
        answeredCannot: share(outside.map((one) => one.isAnswered === true)),
      }),
      auroc: auroc(
        inside.map((one) => one.score),
        outside.map((one) => one.score),
      ),
      seconds: seconds + asking,
      compared: [...found, ...inside, ...outside].reduce((sum, one) => sum + (one.compared ?? 0), 0),
    };
  }
}
