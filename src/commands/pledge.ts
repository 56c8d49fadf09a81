import { command, flagOf, textOf } from '../command.ts';
import { formatFigure } from '../facts/show.ts';
import { factsFor, type ListInput, listing, statedBlock } from '../listing.ts';
import { nameSuggestions, topicSuggestions } from '../suggestions.ts';
import { cleanLine, fold } from '../text/normalise.ts';

interface Input extends ListInput {
  by?: string;
}

export default command<Input>({
  data: {
    name: 'pledge',
    options: [
      { name: 'topic', kind: 'text', isSuggested: true },
      { name: 'by', kind: 'text', isSuggested: true },
      { name: 'language', kind: 'language' },
      { name: 'private', kind: 'flag' },
    ],
  },
  read: (options) => ({
    topic: textOf(options, 'topic'),
    by: textOf(options, 'by'),
    language: textOf(options, 'language'),
    private: flagOf(options, 'private'),
  }),
  written: (input) => input.topic,
  run: (input, context) => {
    const { strings } = context.language;
    const by = input.by === undefined ? undefined : fold(cleanLine(input.by));
    const made = context.library.facts.pledges.filter(
      ({ pledge }) => by === undefined || fold(pledge.by ?? '').includes(by),
    );
    const found = factsFor(made, input.topic, context);
    return listing(
      strings.pledgesAbout(input.topic, found.length),
      [],
      found,
      (fact) => {
        const { kind, by, to, amount } = fact.pledge;
        const sum = amount && formatFigure({ ...amount, kind: 'money' }, context.language);
        return statedBlock(fact, strings.pledgeLead(kind, by, to, sum), context);
      },
      input,
      context,
    );
  },
  suggest: (option, typed, context) =>
    option === 'by' ? nameSuggestions(typed, context) : topicSuggestions(typed, context),
});
