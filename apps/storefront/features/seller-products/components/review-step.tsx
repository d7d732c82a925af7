import { formatDong } from "@cho-lang/ocop/money";
import { packUnitPrice } from "@cho-lang/ocop/pack-unit-price";
import { productSet } from "@cho-lang/ocop/product-sets";
import type { ReactNode } from "react";
import type { Draft, Pack } from "@/lib/medusa/seller-products";
import { sellerListing } from "@/messages/vi/seller-listing";
import { sellerProducts as messages } from "@/messages/vi/seller-products";
import { productForms } from "@/messages/vi/product-forms";
import { PageLink } from "@/ui/page-link";
import { Thumbnail } from "@/ui/thumbnail";
import { detailsPath, draftPath, type Step } from "../draft-steps";
import { leftText } from "../typed-stock";
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
        <Row name={productForms.name.title} draft={id} step="ten">
          {sheet.title ?? null}
        </Row>
        <Row name={messages.review.set} draft={id} step="ten">
          {set === null ? null : productSet(set).name}
        </Row>
        <Row name={messages.review.packs} draft={id} step="goi">
          {packs.length === 0 ? null : packs.map((pack) => packLine(pack, set))}
        </Row>
        {usual === null ? null : <TermRows usual={usual} told={sheet} />}
      </dl>
      <PageLink
        href={detailsPath(id)}
        className="inline-flex min-h-11 items-center text-bay underline underline-offset-4"
      >
        {sellerListing.details.add}
      </PageLink>
      <ReviewForm draft={id} />
    </>
  );
}

function packLine(pack: Pack, set: number | null): ReactNode {
  const { label, weight_grams: weightGrams, price_vnd: price, stock } = pack;
  const unit = set === null ? null : packUnitPrice({ label, weightGrams, price }, set);
  return (
    <span key={label} className="block">
      {label} · {formatDong(price)} · {leftText(stock)}
      {unit === null ? null : (
        <span className="block text-sm text-muted">
          {productForms.pack.unit(formatDong(unit.amount), unit.per)}
        </span>
      )}
    </span>
  );
}

interface TermRowsProps {
  usual: NonNullable<Draft["usual"]>;
  told: Draft["sheet"];
}

/** How it is carried and kept, saying which of it the market filled in. */
function TermRows({ usual, told }: TermRowsProps) {
  const { storage, ...terms } = { ...usual, ...told };
  const { temperature_class: carrying, shelf_life_days: days, transit_days: transit } = terms;
  const rows = [
    {
      name: messages.review.carrying,
      text: messages.carrying[carrying],
      filledIn: told.temperature_class === undefined,
    },
    {
      name: messages.review.keeps,
      text: days === null ? messages.review.keepsLong : messages.review.days(days),
      filledIn: told.shelf_life_days === undefined,
    },
    { name: messages.review.storage, text: storage, filledIn: told.storage === undefined },
    {
      name: messages.review.transit,
      text: transit === null ? "" : messages.review.transitDays(transit),
      filledIn: told.transit_days === undefined,
    },
  ].filter(({ text }) => text !== "");
  return rows.map(({ name, text, filledIn }) => (
    <div key={name} className="py-3">
      <dt className="text-sm text-muted">
        {filledIn ? `${name} (${messages.review.usual})` : name}
      </dt>
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
    <div className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 py-3">
      <dt className="text-sm text-muted">{name}</dt>
      <dd className="col-start-1 wrap-break-word">
        {children ?? <span className="text-lantern">{messages.review.missing}</span>}
      </dd>
      <dd className="col-start-2 row-span-2 row-start-1">
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
