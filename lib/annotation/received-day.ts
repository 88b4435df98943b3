import type { MessageView } from '@/components/annotation/view';
import { momentOn } from '@/lib/messages/moment-on';
import { localDayOf, type IsoDate, type IsoInstant } from '@/lib/model/time';
import { readShownDay } from '@/lib/sites/shown-day';
import type { MessagePlace } from '@/lib/sites/site';

/**
 * The day on which a message was received: what the page shows, where that is beyond doubt, else
 * today; or what the user says. Its answer is due from then on, not from the click (Article
 * 12(3)).
 */
export class ReceivedDay {
  #shown: IsoDate | null = null;
  #typed: string | null = null;

  constructor(
    private readonly place: MessagePlace,
    private readonly now: () => IsoInstant,
  ) {}

  /** Reads what the page shows; asked for where the message asks something, because it counts then. */
  read(): void {
    if (this.#shown !== null) return;
    const shown = this.place.date?.() ?? null;
    if (shown === null) return;
    const { lang } = this.place.root.ownerDocument.documentElement;
    this.#shown = readShownDay(shown, this.#today(), [lang, ...navigator.languages]);
  }

  /** The user says which day it was. */
  say(day: string): void {
    this.#typed = day;
  }

  /** What the user said of the same message before the site drew it anew. */
  takeOver(former: ReceivedDay): void {
    this.#typed = former.#typed;
  }

  /** What is told to the record, or null where what was typed is no day that has been. */
  moment(): IsoInstant | null {
    const day = this.#day();
    return day && momentOn(day, new Date(this.now()));
  }

  /** The field, as it stands. */
  view(): MessageView['receivedOn'] {
    const day = this.#day();
    return { typed: this.#typed ?? day ?? '', latest: this.#today(), valid: day !== null };
  }

  #today(): IsoDate {
    return localDayOf(new Date(this.now()));
  }

  #day(): IsoDate | null {
    if (this.#typed === null) return this.#shown ?? this.#today();
    return isDay(this.#typed) && this.#typed <= this.#today() ? this.#typed : null;
  }
}

function isDay(text: string): text is IsoDate {
  return /^\d{4}-\d{2}-\d{2}$/u.test(text);
}
