import { useId, useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from './Button.tsx';
import './explain.css';

/** A question mark beside a term; pressed, it shows the definition in place, where a touch or a screen reader finds it too. */
export function Explain({ term, text }: { term: string; text: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <>
      <Button
        look="quiet"
        icon="info"
        iconOnly
        expanded={open}
        controls={id}
        label={i18n.t('ui.explain', [term])}
        onClick={() => setOpen(!open)}
      >
        {i18n.t('ui.explain', [term])}
      </Button>
      <p id={id} class="explain small" hidden={!open}>
        {text}
      </p>
    </>
  );
}
