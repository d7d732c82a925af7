import { formatDong } from "@cho-lang/ocop/money";
import { packUnitPrice } from "@cho-lang/ocop/pack-unit-price";
import { productSet } from "@cho-lang/ocop/product-sets";
import type { ReactNode } from "react";
import type { Draft, Pack } from "@/lib/medusa/seller-products";
import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { PageLink } from "@/ui/page-link";
import { Thumbnail } from "@/ui/thumbnail";
import { draftPath, type Step } from "../draft-steps";
import { ReviewForm } from "./review-form";

/** All that is known of a draft, what the market fills in, and the button that sends it. */
export function ReviewStep({ draft }: { draft: Draft }) {
  const { id, sheet, usual } = draft;
  const { photos = [], packs = [], product_set: set = null } = sheet;
  return (
    <>
      <p className="max-w-prose text-muted">{messages.review.text}</p>
      <dl className="flex flex-col divide-y divide-line">
        <Row name={messages.review.photos} draft={id} step="anh">
          {photos.length === 0 ? null : (
            <span className="flex flex-wrap gap-2">
              {photos.map((name) => (
                <Thumbnail key={name} picture={{ name, alt: "" }} size={64} />
              ))}
            </span>
          )}
        </Row>
        <Row name={messages.name.title} draft={id} step="ten">
          {sheet.title ?? null}
        </Row>
        <Row name={messages.review.set} draft={id} step="ten">
          {set === null ? null : productSet(set).name}
        </Row>
        <Row name={messages.review.packs} draft={id} step="goi">
          {packs.length === 0 ? null : packs.map((pack) => packLine(pack, set))}
        </Row>
        {usual === null ? null : <UsualRows usual={usual} />}
      </dl>
      <ReviewForm draft={id} />
    </>
  );
}

function packLine(pack: Pack, set: number | null): ReactNode {
  const { label, weight_grams: weightGrams, price_vnd: price, stock } = pack;
  const unit = set === null ? null : packUnitPrice({ label, weightGrams, price }, set);
  return (
    <span key={label} className="block">
      {label} · {formatDong(price)} · {messages.left(stock)}
      {unit === null ? null : (
        <span className="block text-sm text-muted">
          {messages.pack.unit(formatDong(unit.amount), unit.per)}
        </span>
      )}
    </span>
  );
}

function UsualRows({ usual }: { usual: NonNullable<Draft["usual"]> }) {
  const rows = [
    [messages.review.carrying, messages.carrying[usual.temperature_class]],
    [
      messages.review.keeps,
      usual.shelf_life_days === null
        ? messages.review.keepsLong
        : messages.review.days(usual.shelf_life_days),
    ],
    ...(usual.storage === "" ? [] : [[messages.review.storage, usual.storage]]),
  ];
  return rows.map(([name, text]) => (
    <div key={name} className="py-3">
      <dt className="text-sm text-muted">{`${name ?? ""} (${messages.review.usual})`}</dt>
      <dd>{text}</dd>
    </div>
  ));
}

interface RowProps {
  name: string;
  draft: string;
  step: Step;
  /** Null while it is missing. */
  children: ReactNode;
}

function Row({ name, draft, step, children }: RowProps) {
  return (
    <div className="flex items-start justify-between gap-4 py-3">
      <div className="min-w-0">
        <dt className="text-sm text-muted">{name}</dt>
        <dd className="wrap-break-word">
          {children ?? <span className="text-lantern">{messages.review.missing}</span>}
        </dd>
      </div>
      <dd>
        <PageLink
          href={draftPath(draft, step)}
          aria-label={`${messages.review.change}: ${name}`}
          className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
        >
          {messages.review.change}
        </PageLink>
      </dd>
    </div>
  );
}
