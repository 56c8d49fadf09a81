import type { z } from 'zod';
import type { Context } from '../command/command.ts';
import { textOf } from '../command/command.ts';
import { text } from '../command/input.ts';
import { type Block, notice } from '../command/reply.ts';
import { dayOf } from '../corpus/article.ts';
import type { PledgeFact } from '../facts/collect.ts';
import { formatDate, formatFigure } from '../facts/show.ts';
import { findFacts } from '../lists/find-facts.ts';
import { groupPledges } from '../lists/reports.ts';
import { publishedLines, readDatedTopic } from '../replies/dated-topic.ts';
import { listInput, listing, statedBlock } from '../replies/listing.ts';
import { nameSuggestions } from '../replies/suggestions.ts';
import { topicCommand } from '../replies/topic-command.ts';
import { findLaterMentions, type JoinedPledge } from '../stories/join-pledges.ts';
import { isPartyNamed } from '../stories/named-party.ts';
import { cleanLine } from '../text/normalise.ts';

const input = listInput.extend({ by: text });
type Input = z.infer<typeof input>;

/** One promise as several articles report it, and the report that is quoted. */
interface Entry extends PledgeFact {
  joined: JoinedPledge;
}

export default topicCommand<Input>({
  name: 'pledge',
  own: {
    options: [{ name: 'by', kind: 'text', isSuggested: true }],
    input,
    read: (options) => ({ by: textOf(options, 'by') }),
    suggest: (_option, typed, context) => nameSuggestions(typed, context),
  },
  run: async (input, context) => {
    const { strings } = context.language;
    const dated = await readDatedTopic(input, context);
    if ('problem' in dated) return notice(dated.problem);
    const by = input.by === undefined ? undefined : cleanLine(input.by);
    const about = [dated.topic, input.by].filter((one) => one !== undefined).join(' ') || undefined;
    const stated = await findFacts(context.library, 'pledges', about, context.language, dated.limits);
    const { languages, readContent } = context.library;
    const made = stated.filter(({ pledge, article }) => {
      if (by === undefined) return true;
      const printed = { text: pledge.by ?? '', language: article.language };
      return isPartyNamed(by, printed, languages.keys(), readContent);
    });
    const found = entries(made, await groupPledges(context.library, made));
    return listing(
      strings.pledgesAbout(dated.topic, found.length),
      publishedLines(dated.limits, context),
      found,
      (entry) => block(entry, context),
      { ...input, topic: dated.topic },
      context,
    );
  },
});

/** Each promise once, as the earliest of the reports that fit has it: the others are its timeline. */
function entries(facts: readonly PledgeFact[], all: readonly JoinedPledge[]): Entry[] {
  const nameOf = ({ article, pledge }: PledgeFact): string => `${article.id}:${pledge.start}:${pledge.kind}`;
  const joinedOf = new Map(all.flatMap((one) => one.reports.map((report) => [nameOf(report), one])));
  return [...Map.groupBy(facts, (fact) => joinedOf.get(nameOf(fact))!)].map(([joined, reports]) => {
    const [earliest] = reports.toSorted((one, other) =>
      dayOf(one.article).localeCompare(dayOf(other.article)),
    );
    return { ...earliest!, joined };
  });
}

function block(entry: Entry, context: Context): Block {
  const { strings } = context.language;
  const { kind, by, to, amount } = entry.pledge;
  const sum = amount && formatFigure({ ...amount, kind: 'money' }, context.language);
  const mentions = Map.groupBy(findLaterMentions(entry.joined, entry), dayOf);
  const lines = [...mentions].map(([on, articles]) => {
    const publishers = new Set(articles.map((article) => article.publisher));
    return `${formatDate(on, context.language)}: ${[...publishers].join(', ')}`;
  });
  const timeline = lines.length > 0 ? [strings.alsoOn(lines)] : [];
  return statedBlock(entry, strings.pledgeLead(kind, by, to, sum), context, timeline);
}
