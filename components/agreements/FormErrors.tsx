import type { FieldProblem } from '../../lib/exchange/field-problem.ts';
import { i18n } from '../../lib/i18n/index.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { placeWords, problemWords } from './agreement-words.ts';

/** Every field that needs a look, with the way to it. */
export function FormErrors({ problems, onFocus }: { problems: FieldProblem[]; onFocus: (problem: FieldProblem) => void }) {
  if (problems.length === 0) return null;
  return (
    <Notice tone="danger" title={i18n.t('agreements.errors', problems.length)}>
      <ul>
        {problems.map((problem) => (
          <li key={problem.path.join('.')}>
            <Button look="quiet" onClick={() => onFocus(problem)}>
              {placeWords(problem.path, undefined)}
            </Button>{' '}
            {problemWords(problem)}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
