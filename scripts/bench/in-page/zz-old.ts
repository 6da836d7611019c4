export { readText as oldRead } from '../../../../../tmp/old/dom/text-map.ts';
export { readText as newRead } from '../../../lib/dom/text-map.ts';
