declare module 'autocannon' {
  interface Figures {
    readonly average: number;
    readonly total: number;
    readonly p50: number;
    readonly p99: number;
  }
  interface Result {
    readonly requests: Figures;
    readonly latency: Figures;
    readonly errors: number;
    readonly non2xx: number;
  }
  interface Options {
    readonly url: string;
    readonly connections?: number;
    readonly duration?: number;
    readonly amount?: number;
    readonly headers?: Readonly<Record<string, string>>;
  }
  interface Run {
    on(
      event: 'response',
      heard: (client: unknown, status: number, octets: number, milliseconds: number) => void,
    ): this;
  }
  export default function autocannon(options: Options): Promise<Result>;
  export default function autocannon(options: Options, done: () => void): Run;
}
