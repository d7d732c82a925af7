import { communeByCode } from "@cho-lang/ocop/communes";
import { EVIDENCE_RULES } from "@cho-lang/ocop/evidence-checklist";
import { dong } from "@cho-lang/ocop/money";
import { productSet } from "@cho-lang/ocop/product-sets";
import { ruleInForce } from "@cho-lang/ocop/rule-in-force";
import { PART_NAMES, scoringSheetOn, type SheetPart } from "@cho-lang/ocop/scoring-sheet";
import type { VietnamDay } from "@cho-lang/ocop/vietnam-day";
import type { EvidenceOrder, EvidencePack } from "@cho-lang/papers/evidence-pack";
import type { AssessedProduct, SoldLine } from "./assessed-product";
import { assess, type Assessment } from "./assessment";
import type { ReviewPage } from "../reviews/review-view";
import { monthlySales } from "./evidence-months";
import {
  CERTIFICATE_TEXTS,
  dayText,
  evidenceText,
  KIND_TEXTS,
  nextStarText,
} from "./evidence-texts";

/** More would fill a hundred pages that nobody turns. */
const MOST_ORDERS = 1_000;

export interface EvidenceSeller {
  legal_name: string;
  representative: string;
  tax_code: string | null;
  commune_code: string;
  demonstration: boolean;
}

export interface EvidenceSource {
  day: VietnamDay;
  seller: EvidenceSeller;
  product: AssessedProduct;
  /** JPEG files. */
  pictures: Buffer[];
  /** What of the product reached buyers in the time that is told, the oldest first. */
  lines: SoldLine[];
  /** What buyers say, the newest first. */
  reviews: Pick<ReviewPage, "sum" | "reviews">;
  /** Codes of the orders by id. */
  codes: Map<string, string>;
  /** Without a slash at its end. */
  storefront_url: string;
}

function toOrders(lines: SoldLine[], codes: Map<string, string>): EvidenceOrder[] {
  const orders = new Map<string, EvidenceOrder>();
  for (const { order_id, delivered_on, pieces, goods_vnd } of lines) {
    const known = orders.get(order_id);
    orders.set(order_id, {
      code: codes.get(order_id) ?? order_id,
      delivered_on: dayText(delivered_on),
      pieces: (known?.pieces ?? 0) + pieces,
      goods_vnd: dong((known?.goods_vnd ?? 0) + goods_vnd),
    });
  }
  return [...orders.values()];
}

function toChecklist({ checklist }: Assessment, day: VietnamDay): EvidencePack["checklist"] {
  const { points } = scoringSheetOn(day);
  return (["A", "B", "C"] satisfies SheetPart[]).map((part) => ({
    name: `Phần ${part}. ${PART_NAMES[part]}, ${String(points[part])} điểm`,
    items: checklist
      .filter((item) => item.part === part)
      .map((item) => ({
        criterion: item.criterion,
        text: item.text,
        state: evidenceText(item),
      })),
  }));
}

function toReviews({ sum, reviews }: EvidenceSource["reviews"]): EvidencePack["reviews"] {
  return {
    ...sum,
    mean: sum.mean?.replace(".", ",") ?? null,
    latest: reviews.flatMap(({ said, written_on }) =>
      said
        ? [
            {
              written_on: dayText(written_on),
              score: said.score,
              text: said.text,
              answer: said.answer?.text ?? null,
            },
          ]
        : [],
    ),
  };
}

/** The evidence pack of one product as it is printed; every figure of its sales is a sum over `lines`. */
export function toEvidencePack(source: EvidenceSource): EvidencePack {
  const { day, seller, product, lines } = source;
  const assessment = assess(product, lines, day);
  const orders = toOrders(lines, source.codes);
  const { id, name } = productSet(product.product_set);
  const place = communeByCode(seller.commune_code)?.name;
  return {
    prepared_on: dayText(day),
    seller: {
      legal_name: seller.legal_name,
      representative: seller.representative,
      tax_code: seller.tax_code,
      place: [place, "Quảng Ninh"].filter(Boolean).join(", "),
    },
    product: {
      title: product.title,
      set: `${String(id)}. ${name}`,
      url: `${source.storefront_url}/san-pham/${product.handle}`,
    },
    sales: {
      run: assessment.sales_run,
      months: monthlySales(lines, day).map(({ month, orders: count, pieces, goods_vnd }) => ({
        month: dayText(month),
        orders: count,
        pieces,
        goods_vnd: dong(goods_vnd),
      })),
      orders: orders.slice(-MOST_ORDERS),
      orders_in_all: orders.length,
    },
    story: product.story,
    pictures: source.pictures,
    reviews: toReviews(source.reviews),
    certificates: assessment.certificates.map((one) => ({
      number: one.number,
      decided_on: dayText(one.decision_date),
      issuing_body: one.issuing_body,
      stars: one.stars,
      kind: KIND_TEXTS[one.kind],
      expires_on: dayText(one.expires_on),
      state: CERTIFICATE_TEXTS[one.state],
    })),
    checklist: toChecklist(assessment, day),
    instrument: ruleInForce(EVIDENCE_RULES, day).instrument,
    next_star: nextStarText(assessment.next_star),
    demonstration: seller.demonstration || product.demonstration,
  };
}
