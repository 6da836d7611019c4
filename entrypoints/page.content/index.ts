import { defineContentScript } from 'wxt/utils/define-content-script';
import './page.css';
export default defineContentScript({
  matches: ['https://*/*', 'http://*/*'],
  registration: 'runtime',
  cssInjectionMode: 'manual',
  main() {},
});
