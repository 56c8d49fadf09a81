export interface StoryStore {
  of(places: readonly number[]): Promise<Map<number, string[]>>;
  members(ids: readonly string[]): Promise<Map<string, number[]>>;
  shared(most: number): Promise<string[]>;
}
