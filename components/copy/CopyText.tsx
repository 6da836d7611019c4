import { useEffect, useMemo, useRef } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import type { Passage } from '../../lib/model/passage.ts';
import { Notice } from '../ui/Notice.tsx';
import { markedLines, type Piece, type TextMark } from './marked-lines.ts';

type CopyTextProps = { text: string; marks: readonly TextMark[]; passage: Passage; language: string | undefined };

/** A stored text with its passages marked, scrolled to one of them. */
export function CopyText({ text, marks, passage, language }: CopyTextProps) {
  const lines = useMemo(() => markedLines(text, marks), [text, marks]);
  const isThere = marks.some(({ passageId }) => passageId === passage.id);
  const article = useRef<HTMLElement>(null);
  useEffect(() => {
    const mark = article.current?.querySelector<HTMLElement>('[data-passage]');
    mark?.scrollIntoView({ block: 'center' });
    mark?.focus({ preventScroll: true });
  }, [passage.id]);
  return (
    <>
      {!isThere && (
        <Notice tone="caution" title={i18n.t('copy.notInText')}>
          <p lang={passage.language} dir="auto">
            {passage.quote.exact}
          </p>
        </Notice>
      )}
      <article ref={article} class="copy-text" lang={language}>
        {lines.map((pieces, line) => (
          <p key={line} dir="auto">
            {pieces.map((piece, place) => (
              <MarkedPiece key={place} piece={piece} passageId={passage.id} />
            ))}
          </p>
        ))}
      </article>
    </>
  );
}

function MarkedPiece({ piece: { text, on, opens }, passageId }: { piece: Piece; passageId: string }) {
  if (on.length === 0) return <>{text}</>;
  const kinds = new Set(on.flatMap((mark) => mark.kinds));
  const looks = ['copy-mark', ...[...kinds].map((kind) => `copy-mark-${kind}`)];
  if (on.some((mark) => mark.passageId === passageId)) looks.push('copy-mark-this');
  const begins = opens.some((mark) => mark.passageId === passageId);
  return (
    <mark class={looks.join(' ')} {...(begins ? { 'data-passage': passageId, tabIndex: -1 } : {})}>
      {text}
    </mark>
  );
}
