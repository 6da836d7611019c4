import type { ComponentChildren } from 'preact';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from './Button.tsx';
import { Notice } from './Notice.tsx';

export type Failure = {
  /** One sentence for the person. */
  text: string;
  /** What a maintainer needs to find the place; can be copied. */
  code?: string;
};

type ErrorNoticeProps = { failure: Failure; onRetry?: (() => void) | undefined; children?: ComponentChildren };

/** What went wrong, in one sentence, with a way on. Nothing was lost; the sentence may say so. */
export function ErrorNotice({ failure, onRetry, children }: ErrorNoticeProps) {
  return (
    <Notice
      tone="danger"
      title={failure.text}
      actions={
        (onRetry || children) && (
          <>
            {onRetry && <Button onClick={onRetry}>{i18n.t('ui.retry')}</Button>}
            {children}
          </>
        )
      }
    >
      {failure.code && (
        <p class="small soft">
          {i18n.t('ui.errorCode')} <code dir="ltr">{failure.code}</code>
        </p>
      )}
    </Notice>
  );
}
