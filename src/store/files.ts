/** A file of the corpus folder as it was last taken over. */
export interface TakenFile {
  path: string;
  /** Changes with the file. */
  mark: string;
  articleId: string;
}

/** Which files were taken over, so that a start looks only at those that have changed. */
export interface FileStore {
  all(): Promise<TakenFile[]>;
  put(files: readonly TakenFile[]): Promise<void>;
  remove(paths: readonly string[]): Promise<void>;
}
