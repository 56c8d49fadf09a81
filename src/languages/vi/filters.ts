import type { FilterWords } from '../filters.ts';

export const filters = {
  operators: { and: ['VÀ'], or: ['HOẶC'], not: ['KHÔNG'] },
  fields: {
    publisher: ['báo', 'nguồn'],
    title: ['tít', 'tiêu-đề'],
    language: ['tiếng', 'ngôn-ngữ'],
    figure: ['số', 'số-liệu'],
  },
} satisfies FilterWords;
