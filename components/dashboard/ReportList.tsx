/** A report that can be opened. */
export interface ReportCard {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly href: string;
}

/** The reports there are. */
export function ReportList({ cards }: { readonly cards: readonly ReportCard[] }) {
  return (
    <div class="cards">
      {cards.map(({ id, title, about, href }) => (
        <a key={id} class="panel card" href={href}>
          <b>{title}</b>
          <span class="hint">{about}</span>
        </a>
      ))}
    </div>
  );
}
