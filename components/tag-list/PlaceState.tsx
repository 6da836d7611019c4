import { useState } from 'preact/hooks';
import { i18n } from '../../lib/i18n/index.ts';
import type { AnchorState } from '../../lib/model/page-report.ts';
import type { Passage, Selectors } from '../../lib/model/passage.ts';
import { copyUrl } from '../ui/address.ts';
import { Button, ButtonLink } from '../ui/Button.tsx';
import { StatusChip } from '../ui/StatusChip.tsx';
import { Comparison, type WordChange } from './Comparison.tsx';

/** What a person can decide about where a passage stands. */
export type PlaceActions = {
  compare: (before: string, after: string) => WordChange[];
  /** The passage stands where it was proposed, or where the person selected. */
  confirm: (at?: Selectors) => void;
  reject: () => void;
  /** What is selected on the page; says itself why there is nothing. */
  selected: () => Promise<Selectors | undefined>;
};

/** The state in a word. */
export function PlaceChip({ anchor }: { anchor: AnchorState | undefined }) {
  if (anchor?.state === 'anchored')
    return (
      <StatusChip tone="good" icon="anchored" title={i18n.t('tags.anchoredTitle')}>
        {i18n.t('tags.anchored')}
      </StatusChip>
    );
  if (anchor?.state === 'moved')
    return (
      <StatusChip tone="caution" icon="caution" title={i18n.t('tags.movedTitle')}>
        {i18n.t('tags.moved')}
      </StatusChip>
    );
  if (anchor?.state === 'lost')
    return (
      <StatusChip tone="caution" icon="lost" title={i18n.t(`tags.lostTitle.${anchor.why}`)}>
        {i18n.t('tags.lost')}
      </StatusChip>
    );
  return null;
}

/** Of a moved passage the comparison to decide by; of a lost one the way to attach it by hand. */
export function PlaceDecision({
  anchor,
  passage,
  actions,
}: {
  anchor: AnchorState | undefined;
  passage: Passage;
  actions: PlaceActions;
}) {
  const [chosen, setChosen] = useState<Selectors>();
  const { exact } = passage.quote;
  if (anchor?.state === 'moved')
    return (
      <Comparison
        changes={actions.compare(exact, anchor.now)}
        lang={passage.language}
        now={i18n.t('place.now')}
        actions={
          <>
            <Button onClick={() => actions.confirm()}>{i18n.t('place.confirm')}</Button>
            <Button look="quiet" onClick={actions.reject}>
              {i18n.t('place.reject')}
            </Button>
          </>
        }
      />
    );
  if (anchor?.state !== 'lost') return null;
  if (chosen)
    return (
      <Comparison
        changes={actions.compare(exact, chosen.quote.exact)}
        lang={passage.language}
        now={i18n.t('place.selected')}
        actions={
          <>
            <Button
              onClick={() => {
                actions.confirm(chosen);
                setChosen(undefined);
              }}
            >
              {i18n.t('place.attachHere')}
            </Button>
            <Button look="quiet" onClick={() => setChosen(undefined)}>
              {i18n.t('form.cancel')}
            </Button>
          </>
        }
      />
    );
  return (
    <p class="small soft tag-item-lost">
      <span>{i18n.t(`tags.lostTitle.${anchor.why}`)}</span>{' '}
      <Button look="quiet" onClick={async () => setChosen(await actions.selected())}>
        {i18n.t('place.attach')}
      </Button>
      <ButtonLink look="quiet" icon="copy" href={copyUrl(passage.id)}>
        {i18n.t('copy.read')}
      </ButtonLink>
    </p>
  );
}
