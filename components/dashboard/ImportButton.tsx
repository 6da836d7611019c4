import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import './import-button.css';

/** Chooses a file, or takes one that is dropped anywhere on the page. */
export function ImportButton({ busy, onFile }: { busy: boolean; onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  useEffect(() => {
    const stop = new AbortController();
    const { signal } = stop;
    const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    addEventListener(
      'dragover',
      (event) => {
        if (!hasFile(event)) return;
        // Without this the browser would leave the page and open the file.
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    addEventListener('dragleave', (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener(
      'drop',
      (event) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (!file) return;
        event.preventDefault();
        onFile(file);
      },
      { signal },
    );
    return () => stop.abort();
  }, [onFile]);

  return (
    <>
      <Button icon="import" busy={busy} onClick={() => input.current?.click()}>
        {busy ? i18n.t('import.busy') : i18n.t('import.open')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".jsonld,.json,application/ld+json,application/json"
        aria-label={i18n.t('import.open')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      {over && <div class="import-drop">{i18n.t('import.drop')}</div>}
    </>
  );
}
