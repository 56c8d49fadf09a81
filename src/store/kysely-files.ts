import type { Kysely } from 'kysely';
import type { FileStore } from './files.ts';
import { inJson } from './in-json.ts';
import type { Tables } from './tables.ts';

export function kyselyFiles(db: Kysely<Tables>): FileStore {
  return {
    async all() {
      const rows = await db.selectFrom('folder_file').selectAll().execute();
      return rows.map(({ path, mark, article_id }) => ({ path, mark, articleId: article_id }));
    },
    async put(files) {
      await db.transaction().execute(async (transaction) => {
        for (const { path, mark, articleId } of files)
          await transaction
            .insertInto('folder_file')
            .values({ path, mark, article_id: articleId })
            .onConflict((conflict) => conflict.column('path').doUpdateSet({ mark, article_id: articleId }))
            .execute();
      });
    },
    async remove(paths) {
      await db.deleteFrom('folder_file').where('path', 'in', inJson(paths)).execute();
    },
  };
}
