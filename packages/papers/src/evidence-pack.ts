import type { Dong } from "@cho-lang/ocop/money";

/** What the pack tells of one product. Texts are ready to be printed, in Vietnamese. */
export interface EvidencePack {
  /** The day it was made, e.g. "26/11/2026". */
  prepared_on: string;
  seller: {
    legal_name: string;
    representative: string;
    tax_code: string | null;
    place: string;
  };
  product: {
    title: string;
    /** Number and name of its product set. */
    set: string;
    /** Its page in the market; the QR code leads there. */
    url: string;
  };
  sales: {
    /** Months in a row with sales, up to now, and how many are asked for. */
    run: { months: number; asked: number };
    /** Every month of the time that is told, with none left out, the oldest first. */
    months: EvidenceMonth[];
    /** Orders behind these figures, the oldest first; of very many the latest. */
    orders: EvidenceOrder[];
    orders_in_all: number;
  };
  story: string;
  /** JPEG files, square. */
  pictures: Buffer[];
  /** What buyers said until that day, removed ones only counted. */
  reviews: EvidenceReviews;
  certificates: EvidenceCertificate[];
  checklist: EvidencePart[];
  /** What the checklist follows. */
  instrument: string;
  /** What the next star asks for; null when there is none. */
  next_star: string | null;
  /** Sales and certificates are made up: it says so on every page. */
  demonstration: boolean;
}

export interface EvidenceMonth {
  /** E.g. "10/2026". */
  month: string;
  orders: number;
  pieces: number;
  goods_vnd: Dong;
}

export interface EvidenceOrder {
  code: string;
  delivered_on: string;
  pieces: number;
  goods_vnd: Dong;
}

export interface EvidenceCertificate {
  number: string;
  decided_on: string;
  issuing_body: string;
  stars: number;
  kind: string;
  expires_on: string;
  state: string;
}

export interface EvidencePart {
  /** E.g. "Phần B. Khả năng tiếp thị, 25 điểm". */
  name: string;
  items: { criterion: string; text: string; state: string }[];
}

export interface EvidenceReviews {
  /** Those that are shown. */
  count: number;
  /** Their mean score of five, e.g. "4,6"; null without any. */
  mean: string | null;
  /** How many gave 1, 2, 3, 4 and 5. */
  by_score: number[];
  /** Removed by law, in none of the figures above. */
  removed: number;
  /** The newest few, good and bad. */
  latest: { written_on: string; score: number; text: string; answer: string | null }[];
}
