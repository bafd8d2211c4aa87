const paths = {
  phone:
    'M3 2.5h2.5l1.2 3-1.6 1a8 8 0 0 0 4.4 4.4l1-1.6 3 1.2V13a1 1 0 0 1-1 1A11 11 0 0 1 2 3.5a1 1 0 0 1 1-1Z',
  mail: 'M2 4h12v8.5H2zM2 4.5l6 4.5 6-4.5',
  money: 'M2 4h12v8H2zM8 6.2v3.6M6.6 8h2.8',
  calendar: 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3',
  flag: 'M4 14V2.5h8.5L10.5 6l2 3.5H4',
  stop: 'M8 14A6 6 0 1 0 8 2a6 6 0 0 0 0 12ZM4 4l8 8',
  note: 'M3.5 2.5h9v11h-9zM6 6h4M6 9h4',
  gear: 'M8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM8 2v2M8 12v2M2 8h2M12 8h2M4 4l1.3 1.3M10.7 10.7 12 12M12 4l-1.3 1.3M5.3 10.7 4 12',
  search: 'M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10ZM10.7 10.7 14 14',
  person: 'M8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM2.5 14c.5-3 2.6-4.5 5.5-4.5s5 1.5 5.5 4.5',
  file: 'M4 2h5.5L12.5 5v9H4zM9.5 2v3h3',
} as const;

export type IconName = keyof typeof paths;

/** A small line drawing beside words; it never stands alone. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="ic" viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
