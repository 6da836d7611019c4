import { type ComponentChildren, render } from 'preact';
import '../../components/ui/tokens.css';
import '../../components/ui/base.css';
import { uiDirection, uiLanguage } from '../../lib/i18n/index.ts';

/** Puts a screen into its page, in the language and direction of the browser. */
export function showPage(title: string, screen: ComponentChildren): void {
  document.documentElement.lang = uiLanguage();
  document.documentElement.dir = uiDirection();
  document.title = title;
  const root = document.getElementById('app');
  if (root) render(screen, root);
}
