import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { KindMark } from '../ui/KindMark.tsx';
import { DetectionChoice, type DetectionChoiceProps } from './DetectionChoice.tsx';
import { type Shortcut, Shortcuts } from './Shortcuts.tsx';
import './welcome.css';

export type WelcomeProps = {
  detection: DetectionChoiceProps;
  shortcuts: Shortcut[];
  shortcutPage: string | undefined;
  /** A public page that cites agreements. */
  tryUrl: string;
  onDone: () => void;
};

const STEPS = 3;

/** First run: what it does, what it stores, when it may read. */
export function Welcome({ detection, shortcuts, shortcutPage, tryUrl, onDone }: WelcomeProps) {
  const [step, setStep] = useState(1);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    // A new step is a new page to a screen reader; the first one is read anyway.
    if (moved.current) heading.current?.focus();
  }, [step]);
  const go = (next: number) => {
    moved.current = true;
    setStep(next);
    if (next > STEPS) onDone();
  };

  return (
    <main class="welcome">
      <header class="welcome-head">
        <img src="/icon/128.png" width="48" height="48" alt="" />
        <h1>{i18n.t('welcome.title')}</h1>
      </header>
      <section class="welcome-step" aria-labelledby="welcome-heading">
        {step <= STEPS && <p class="small soft">{i18n.t('welcome.step', [step])}</p>}
        {step === 1 && (
          <>
            <h2 id="welcome-heading" ref={heading} tabIndex={-1}>
              {i18n.t('welcome.what')}
            </h2>
            <ul class="welcome-points">
              <li>{i18n.t('welcome.whatShow')}</li>
              <li>
                {i18n.t('welcome.whatTag')}
                <span class="welcome-kinds">
                  <KindMark kind="evidence" /> <KindMark kind="violation" />
                </span>
              </li>
              <li>{i18n.t('welcome.whatClaim')}</li>
            </ul>
          </>
        )}
        {step === 2 && (
          <>
            <h2 id="welcome-heading" ref={heading} tabIndex={-1}>
              {i18n.t('welcome.stores')}
            </h2>
            <ul class="welcome-points">
              <li>{i18n.t('welcome.storesTags')}</li>
              <li>{i18n.t('welcome.storesNothing')}</li>
              <li>{i18n.t('welcome.storesPages')}</li>
            </ul>
          </>
        )}
        {step === 3 && (
          <>
            <h2 id="welcome-heading" ref={heading} tabIndex={-1} class="unseen">
              {i18n.t('options.detection')}
            </h2>
            <DetectionChoice {...detection} />
          </>
        )}
        {step > STEPS && (
          <>
            <h2 id="welcome-heading" ref={heading} tabIndex={-1}>
              {i18n.t('welcome.ready')}
            </h2>
            <p>{i18n.t('welcome.readyHow')}</p>
            <Shortcuts shortcuts={shortcuts} page={shortcutPage} />
            <p>
              <ButtonLink href={tryUrl} icon="open" look="primary">
                {i18n.t('welcome.try')}
              </ButtonLink>
            </p>
          </>
        )}
      </section>
      <footer class="welcome-foot">
        {step > 1 && <Button onClick={() => go(step - 1)}>{i18n.t('welcome.back')}</Button>}
        {step <= STEPS && (
          <Button look="primary" onClick={() => go(step + 1)}>
            {step === STEPS ? i18n.t('welcome.done') : i18n.t('welcome.next')}
          </Button>
        )}
        {step < STEPS && (
          <Button look="quiet" onClick={() => go(STEPS + 1)}>
            {i18n.t('welcome.skip')}
          </Button>
        )}
      </footer>
    </main>
  );
}
