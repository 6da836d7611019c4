import { useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import type { Passage } from '../../lib/model/passage.ts';
import type { Source } from '../../lib/model/source.ts';
import { hostOf } from '../ui/address.ts';
import { Button } from '../ui/Button.tsx';
import { Foreign } from '../ui/Foreign.tsx';
import './quote-block.css';

/** More than this many characters and the quote is folded; the whole text stays one press away. */
const LONG = 420;

/** The exact words, and where they stand. */
export function QuoteBlock({
  passage,
  source,
}: {
  passage: Pick<Passage, 'quote' | 'language'>;
  source: Pick<Source, 'title' | 'url'>;
}) {
  const quote = passage.quote.exact;
  const [whole, setWhole] = useState(quote.length <= LONG);
  return (
    <figure class="quote-block">
      <blockquote dir="auto" lang={passage.language} class={whole ? 'quote-text' : 'quote-text quote-folded'}>
        {quote}
      </blockquote>
      {quote.length > LONG && (
        <Button look="quiet" expanded={whole} onClick={() => setWhole(!whole)}>
          {whole ? i18n.t('form.quoteLess') : i18n.t('form.quoteMore')}
        </Button>
      )}
      <figcaption class="small soft">
        <Foreign class="quote-title">{source.title || hostOf(source.url)}</Foreign>
        <bdi dir="ltr">{hostOf(source.url)}</bdi>
      </figcaption>
    </figure>
  );
}
