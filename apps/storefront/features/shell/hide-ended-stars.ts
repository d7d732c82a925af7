const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An element that stands for a star: `data-star-until` is the star's last day in Việt Nam. */
interface StarElement {
  /** `until-found` is text. */
  hidden: boolean | string;
  dataset: { starUntil?: string };
}

/** Hides every star whose last day lies before `today`; ISO days compare as text. Others are left alone. */
export function hideEndedStars(elements: Iterable<StarElement>, today: string): void {
  for (const element of elements) {
    const until = element.dataset.starUntil;
    if (until !== undefined && DAY.test(until) && until < today) element.hidden = true;
  }
}
