/** One number and what it is. */
export interface TileData {
  readonly id: string;
  readonly value: string;
  readonly name: string;
  readonly bad?: boolean;
  readonly href: string;
}

/** A few numbers at a glance, each a way to what it counts. */
export function Tiles({ tiles }: { readonly tiles: readonly TileData[] }) {
  return (
    <div class="tiles">
      {tiles.map(({ id, value, name, bad, href }) => (
        <a key={id} class={bad ? 'tile bad' : 'tile'} href={href}>
          <b>{value}</b>
          <span>{name}</span>
        </a>
      ))}
    </div>
  );
}
