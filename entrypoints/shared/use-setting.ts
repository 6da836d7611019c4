import { useEffect, useState } from 'preact/hooks';
import type { WxtStorageItem } from 'wxt/utils/storage';
import { report } from '../../lib/errors.ts';

/** A setting and how to change it; follows changes made elsewhere. Its fallback stands until it was read. */
export function useSetting<T>(item: WxtStorageItem<T, Record<string, unknown>>): [T, (value: T) => void] {
  const [value, setValue] = useState(item.fallback);
  useEffect(() => {
    item.getValue().then(setValue, (cause: unknown) => report(cause, 'reading a setting'));
    return item.watch(setValue);
  }, [item]);
  const change = (next: T) => {
    setValue(next);
    item.setValue(next).catch((cause: unknown) => report(cause, 'writing a setting'));
  };
  return [value, change];
}
