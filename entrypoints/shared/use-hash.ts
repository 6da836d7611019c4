import { useEffect, useState } from 'preact/hooks';

/** The part of the address after `#`; follows links and the browser's way back. */
export function useHash(): string {
  const [hash, setHash] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const stop = new AbortController();
    addEventListener('hashchange', () => setHash(location.hash.slice(1)), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  return hash;
}
