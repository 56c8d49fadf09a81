import { command, flagOf, textOf } from '../command/command.ts';
import { formatDate } from '../facts/show.ts';
import { factsFor, type ListInput, listing, statedBlock } from '../replies/listing.ts';
import { topicSuggestions } from '../replies/suggestions.ts';

export default command<ListInput>({
  data: {
    name: 'mou',
    options: [
      { name: 'topic', kind: 'text', isSuggested: true },
      { name: 'language', kind: 'language' },
      { name: 'private', kind: 'flag' },
    ],
  },
  read: (options) => ({
    topic: textOf(options, 'topic'),
    language: textOf(options, 'language'),
    private: flagOf(options, 'private'),
  }),
  written: (input) => input.topic,
  run: (input, context) => {
    const { strings } = context.language;
    const found = factsFor(context.library.facts.agreements, input.topic, context);
    return listing(
      strings.agreementsAbout(input.topic, found.length),
      [],
      found,
      (fact) => {
        const { kind, date, parties, isSigned } = fact.agreement;
        const named = strings.agreementKinds[kind] ?? kind;
        const on = date === undefined ? undefined : formatDate(date, context.language);
        return statedBlock(
          fact,
          strings.agreementLead(isSigned ? named : strings.planned(named), on, parties),
          context,
        );
      },
      input,
      context,
    );
  },
  suggest: (_option, typed, context) => topicSuggestions(typed, context),
});
