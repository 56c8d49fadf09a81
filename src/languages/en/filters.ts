import type { FilterWords } from '../filters.ts';

export const filters = {
  operators: { and: ['AND'], or: ['OR'], not: ['NOT'] },
  fields: {
    publisher: ['publisher', 'source'],
    title: ['title', 'headline'],
    language: ['lang', 'language'],
    figure: ['figure', 'number'],
  },
} satisfies FilterWords;
