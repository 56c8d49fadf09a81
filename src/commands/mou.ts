import { notice } from '../command/reply.ts';
import { formatDate } from '../facts/show.ts';
import { findFacts } from '../lists/find-facts.ts';
import { publishedLines, readDatedTopic } from '../replies/dated-topic.ts';
import { listing, statedBlock } from '../replies/listing.ts';
import { topicCommand } from '../replies/topic-command.ts';

export default topicCommand({
  name: 'mou',
  run: async (input, context) => {
    const { strings } = context.language;
    const dated = await readDatedTopic(input, context);
    if ('problem' in dated) return notice(dated.problem);
    const found = await findFacts(context.library, 'agreements', dated.topic, context.language, dated.limits);
    return listing(
      strings.agreementsAbout(dated.topic, found.length),
      publishedLines(dated.limits, context),
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
      { ...input, topic: dated.topic },
      context,
    );
  },
});
