/** Something that the program does again and again, on its own. */
export interface Step {
  readonly name: string;
  /** How many milliseconds lie between two runs. */
  readonly every: number;
  /** Is told when the program stops, so that a long run can end early. */
  run(stopping: AbortSignal): Promise<unknown>;
}

/** Steps that run until they are stopped. */
export interface Regularly {
  /** Runs a step at once; where it runs already, once more after that. */
  nudge(name: string): void;
  /** Begins no further run, and waits for those that run, a few seconds at most. */
  stop(): Promise<void>;
}

/** How long a program that stops waits for what runs, in milliseconds: shorter than whoever stops it waits. */
const atMost = 3000;

/**
 * Runs steps at once and then again and again, each by itself and never twice at the same time. One that fails is told
 * of, and runs again at its next time.
 */
export function regularly(
  steps: readonly Step[],
  failed: (step: string, reason: unknown) => void,
): Regularly {
  const stopping = new AbortController();
  const running = new Map<string, Promise<void>>();
  const again = new Set<string>();
  const timers = new Map<string, NodeJS.Timeout>();

  function start(step: Step) {
    if (stopping.signal.aborted) return;
    clearTimeout(timers.get(step.name));
    if (running.has(step.name)) {
      again.add(step.name);
      return;
    }
    running.set(
      step.name,
      run(step).finally(() => {
        running.delete(step.name);
        if (again.delete(step.name)) start(step);
        else if (!stopping.signal.aborted) timers.set(step.name, setTimeout(start, step.every, step).unref());
      }),
    );
  }

  async function run(step: Step) {
    try {
      await step.run(stopping.signal);
    } catch (reason) {
      failed(step.name, reason);
    }
  }

  for (const step of steps) start(step);
  return {
    nudge: (name) => {
      const step = steps.find((one) => one.name === name);
      if (step) start(step);
    },
    stop: async () => {
      stopping.abort();
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.race([
        Promise.all(running.values()),
        new Promise((done) => {
          setTimeout(done, atMost).unref();
        }),
      ]);
    },
  };
}
