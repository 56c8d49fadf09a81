import { formatDate } from '../facts/show.ts';
import { findFacts } from '../lists/find-facts.ts';
import { listing, statedBlock } from '../replies/listing.ts';
import { topicCommand } from '../replies/topic-command.ts';

export default topicCommand({
  name: 'mou',
  run: async (input, context) => {
    const { strings } = context.language;
    const found = await findFacts(context.library, 'agreements', input.topic, context.language);
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
});
