/** What the benchmark uses of lunr 2.3, which has no types of its own. */
declare module 'lunr' {
  type Step = (token: object) => object;
  type Plugin = ((this: Builder) => void) & { trimmer: Step; stopWordFilter: Step };
  interface Pipeline {
    reset(): void;
    add(...steps: Step[]): void;
  }
  interface Builder {
    searchPipeline: Pipeline;
    use(plugin: Plugin): void;
    ref(field: string): void;
    field(name: string): void;
    add(document: object): void;
  }
  interface Query {
    term(terms: object[]): void;
  }
  interface Index {
    query(build: (query: Query) => void): { ref: string; score: number }[];
  }
  interface Lunr {
    (configure: (this: Builder) => void): Index;
    tokenizer(text: string): object[];
    Pipeline: { registerFunction(step: Step, name: string): void };
    vi: Plugin;
  }
  const lunr: Lunr;
  export default lunr;
}
