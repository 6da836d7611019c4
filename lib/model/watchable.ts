/** A value that changes by itself (a live query of the store). `subscribe` returns its stop. */
export type Watchable<T> = {
  subscribe: (next: (value: T) => void, failed?: (cause: unknown) => void) => () => void;
};
