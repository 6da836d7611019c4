import { defineContentScript } from 'wxt/utils/define-content-script';
import { followAddress } from './follow-address.ts';
import { startSession } from './session.ts';
import './page.css';

/** Put into a page on a press of the button, or by registration where a person allowed it; never named in the manifest. */
export default defineContentScript({
  matches: ['https://*/*', 'http://*/*'],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main(ctx) {
    const session = startSession(document, ctx.signal, () => ctx.abort('stopped'));
    followAddress(ctx, session.moved);
    ctx.addEventListener(window, 'pageshow', ({ persisted }) => persisted && session.shownAgain());
  },
});
