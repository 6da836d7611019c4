import './icon.css';

/** Drawn for 16 × 16 with a 1.5 stroke. Decoration only: the word beside an icon carries the meaning. */
const PATHS = {
  add: 'M8 3v10M3 8h10',
  anchored: 'M3 8.5l3.2 3.2L13 4.8',
  arrow: 'M5 3l5 5-5 5',
  caution: 'M8 2.2L14.4 13.4H1.6zM8 6.4v3.2M8 11.4v.1',
  copy: 'M3.5 2.5h6l3 3v8h-9zM9.5 2.5v3h3M6 8.5h4M6 11h4',
  close: 'M4 4l8 8M12 4l-8 8',
  delete: 'M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.8 7v3.8M9.2 7v3.8',
  down: 'M3 5.5l5 5 5-5',
  edit: 'M3 13l.6-2.8L10.8 3 13 5.2l-7.2 7.2zM9.4 4.4l2.2 2.2',
  export: 'M8 10V2.5M5 5.2l3-2.9 3 2.9M3 9.5V13.5h10V9.5',
  import: 'M8 2.5V10M5 7.3l3 2.9 3-2.9M3 9.5V13.5h10V9.5',
  info: 'M8 1.8a6.2 6.2 0 1 0 0 12.4A6.2 6.2 0 0 0 8 1.8zM8 7.2v3.9M8 4.8v.1',
  lost: 'M3 3l10 10M6 3.2A5.5 5.5 0 0 1 12.9 10M10.3 12.9A5.5 5.5 0 0 1 3.1 6',
  open: 'M9.5 2.5h4v4M13.2 2.8L7.5 8.5M11.5 9.5v4h-9v-9h4',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.3 10.3l3.4 3.4',
  settings: 'M2.5 4.5h6M11.5 4.5h2M2.5 11.5h2M7.5 11.5h6M10 3v3M6 10v3',
  table: 'M2.5 3.5h11v9h-11zM2.5 6.5h11M6.5 6.5v6',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({
  name,
  mirrored = false,
}: {
  name: IconName /** Points along the text, so it turns in RTL. */;
  mirrored?: boolean;
}) {
  return (
    <svg class={mirrored ? 'icon icon-mirrored' : 'icon'} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  );
}
