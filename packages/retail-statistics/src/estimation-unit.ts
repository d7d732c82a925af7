/** What is estimated of each seller, one amount a month: goods to final consumers, in whole đồng. */
export const MEASURES = ["online", "chat"] as const;
/**
 * `online`: ordered on other floors and on her own site. `chat`: ordered in social media, by chat or by
 * phone, which is a class of its own and never part of the share.
 */
export type Measure = (typeof MEASURES)[number];

export type Amounts = Readonly<Record<Measure, number>>;

/** One seller of the frame in one month, as the estimator sees her. What she sold on the floor is known apart. */
export interface EstimationUnit {
  readonly id: string;
  /** What she is, how large, and where: the three levels of her stratum. */
  readonly size: string;
  readonly kind: string;
  readonly region: string;
  /** What she reported for the month; null: no return that can be used. */
  readonly reported: Amounts | null;
  /** What she last reported for a month before; null when nothing. */
  readonly previous: Amounts | null;
  /** Nobody is like her: her amounts count once and stand for no other seller's. */
  readonly unique: boolean;
}
