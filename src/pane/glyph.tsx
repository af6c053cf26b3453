/** Drawn on a 16 × 16 grid with a line of 1.5, in the colour of the text around. */
const PATHS = {
  error: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5zM5.75 5.75l4.5 4.5M10.25 5.75l-4.5 4.5',
  warning: 'M8 2L14.5 13.5h-13zM8 6.5v3M8 11.4v.2',
  info: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5zM8 7.25v4M8 4.7v.2',
  pass: 'M8 1.75a6.25 6.25 0 1 0 0 12.5a6.25 6.25 0 0 0 0-12.5zM5 8.2l2.1 2.1L11 6.2',
  up: 'M8 13V3.5M3.75 7.5L8 3.25l4.25 4.25',
  down: 'M8 3v9.5M3.75 8.5L8 12.75l4.25-4.25',
  back: 'M6 3.5L2.5 7L6 10.5M3 7h6.5a3.5 3.5 0 0 1 0 7H7',
  close: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  open: 'M6 3.5H3v9.5h9.5v-3M9 3h4v4M13 3L7.5 8.5',
  edit: 'M3 13l.6-2.9L10.9 2.8l2.3 2.3L5.9 12.4zM9.4 4.3l2.3 2.3',
  remove: 'M3 4.5h10M6.25 4.5V3h3.5v1.5M4.5 4.5l.6 8.5h5.8l.6-8.5M6.75 7v3.5M9.25 7v3.5',
  unlinked: 'M6.5 4.5l1-1a2.6 2.6 0 0 1 3.7 0l1.3 1.3M9.5 11.5l-1 1a2.6 2.6 0 0 1-3.7 0L3.5 11.2M3 3l10 10',
  plus: 'M8 3v10M3 8h10',
  expand: 'M6 3.5L10.5 8L6 12.5',
  collapse: 'M3.5 6L8 10.5L12.5 6',
  formula: 'M12 3H5l3.5 5L5 13h7',
} as const;

export type GlyphName = keyof typeof PATHS;

/** A small drawing beside words, or in a button that has a name; it never carries meaning by itself. */
export function Glyph({ name }: { readonly name: GlyphName }) {
  return (
    <span className="glyph">
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
        <path
          d={PATHS[name]}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </span>
  );
}
