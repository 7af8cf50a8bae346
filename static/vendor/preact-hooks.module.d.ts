/** What the page uses of Preact's hooks. */
export function useState<T>(first: T | (() => T)): [T, (next: T | ((known: T) => T)) => void];
export function useEffect(effect: () => void | (() => void), inputs?: readonly unknown[]): void;
export function useRef<T>(first: T): { current: T };
export function useCallback<T extends (...given: any[]) => any>(
  callback: T,
  inputs: readonly unknown[],
): T;
