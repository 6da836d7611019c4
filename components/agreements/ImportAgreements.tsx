import { useRef, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import type { AgreementContent } from '../../lib/model/own-agreement.ts';
import type { Outcome } from '../hooks/use-action.ts';
import { Button } from '../ui/Button.tsx';
import { ErrorNotice, type Failure } from '../ui/ErrorNotice.tsx';
import { Notice } from '../ui/Notice.tsx';

/** What a file holds, and what importing it would do. */
export type ImportPreview = {
  file: string;
  contents: AgreementContent[];
  counts: { added: number; changed: number; same: number };
};

export type ReadEnd = { preview: ImportPreview } | { failure: Failure };

type ImportAgreementsProps = {
  read: (file: File) => Promise<ReadEnd>;
  take: (preview: ImportPreview) => Outcome;
  onDone: (words: string) => void;
};

/** Chooses a file of agreements, says what it would do, and does it when the person says so. */
export function ImportAgreements({ read, take, onDone }: ImportAgreementsProps) {
  const input = useRef<HTMLInputElement>(null);
  const choose = useRef<HTMLButtonElement>(null);
  const [end, setEnd] = useState<ReadEnd>();
  const [busy, setBusy] = useState(false);

  const open = async (file: File) => {
    setBusy(true);
    setEnd(
      await read(file).catch((cause: unknown) => ({ failure: { text: i18n.t('agreements.unforeseen'), code: String(cause) } })),
    );
    setBusy(false);
  };
  const close = () => {
    setEnd(undefined);
    choose.current?.focus();
  };
  const confirm = async (preview: ImportPreview) => {
    setBusy(true);
    const failure = await take(preview);
    setBusy(false);
    if (failure) return setEnd({ failure });
    const { added, changed, same } = preview.counts;
    onDone(i18n.t('agreements.imported', [added, changed, same]));
    close();
  };

  return (
    <div class="agreements-import">
      <Button buttonRef={choose} icon="import" busy={busy} onClick={() => input.current?.click()}>
        {i18n.t('agreements.import')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        aria-label={i18n.t('agreements.import')}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          // The same file can be chosen again after it was mended.
          event.currentTarget.value = '';
          if (file) void open(file);
        }}
      />
      <div role="status">
        {end && 'preview' in end && (
          <Preview preview={end.preview} busy={busy} onYes={() => void confirm(end.preview)} onNo={close} />
        )}
        {end && 'failure' in end && <ErrorNotice failure={end.failure} />}
      </div>
    </div>
  );
}

type PreviewProps = { preview: ImportPreview; busy: boolean; onYes: () => void; onNo: () => void };

function Preview({ preview, busy, onYes, onNo }: PreviewProps) {
  const { added, changed, same } = preview.counts;
  return (
    <Notice
      title={i18n.t('agreements.preview', [preview.file, added, changed, same])}
      actions={
        <>
          <Button look="primary" busy={busy} disabled={added + changed === 0} onClick={onYes}>
            {i18n.t('agreements.importDo')}
          </Button>
          <Button onClick={onNo}>{i18n.t('agreements.importCancel')}</Button>
        </>
      }
    >
      {changed > 0 && <p>{i18n.t('agreements.previewChanged')}</p>}
    </Notice>
  );
}
