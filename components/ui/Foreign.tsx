import type { ComponentChildren } from 'preact';

/** Words that come from a page or a person: kept apart from the direction and language of the screen. */
export function Foreign({
  children,
  lang,
  class: name,
}: {
  children: ComponentChildren;
  lang?: string | undefined;
  class?: string;
}) {
  return (
    <bdi dir="auto" lang={lang} class={name}>
      {children}
    </bdi>
  );
}
