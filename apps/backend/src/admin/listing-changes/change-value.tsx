import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { formatDong } from "../market/format";
import { useMarketLists } from "../market/use-market-lists";

/** From so many pieces on a stock is not counted: as in `available-now` of the package for OCOP, which the panel's bundler cannot take in. */
const UNCOUNTED_FROM = 500_000;

interface ChangeValueProps {
  field: string;
  /** A field of a product as a seller told it; null for none. */
  value: unknown;
}

interface Pack {
  label: string;
  price_vnd: number;
  stock: number;
}

/** What a seller sent of a new product: the words an operator must read, and the photos. */
interface NewListing {
  title?: string;
  product_set?: number;
  packs?: Pack[];
  photos?: string[];
  story?: string;
  storage?: string;
  ingredients?: string;
  instructions?: string;
  warnings?: string;
  keywords?: string[];
}

const LABEL_FACTS = ["ingredients", "instructions", "warnings"] as const;

function said(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

/** One side of a change, readable: names for numbers, pictures for their names. */
export const ChangeValue = ({ field, value }: ChangeValueProps) => {
  const { t } = useTranslation("market");
  if (value === null || value === undefined || value === "") {
    return <span className="text-ui-fg-muted">{t("changes.nothing")}</span>;
  }
  switch (field) {
    case "listing":
      return <Listing listing={value} />;
    case "product_set":
      return <SetName id={Number(value)} />;
    case "photos":
      return <Photos names={value as string[]} />;
    case "new_pack":
      return <Packs packs={[value as Pack]} />;
    case "packs":
      return <Packs packs={value as Pack[]} />;
    default:
      return <Words text={Array.isArray(value) ? value.join(", ") : said(value)} />;
  }
};

const Words = ({ text }: { text: string }) => (
  <span className="block max-w-[320px] min-w-[120px] whitespace-pre-line break-words">{text}</span>
);

const SetName = ({ id }: { id: number }) => {
  const { product_sets } = useMarketLists();
  return <span>{product_sets.find((set) => set.id === id)?.name ?? id}</span>;
};

const Photos = ({ names }: { names: string[] }) => (
  <span className="flex flex-wrap gap-1">
    {names.map((name) => (
      <img
        key={name}
        src={`/static/${name}-320.webp`}
        alt=""
        width={64}
        height={64}
        className="size-16 rounded object-cover"
      />
    ))}
  </span>
);

const Packs = ({ packs }: { packs: Pack[] }) => {
  const { t } = useTranslation("market");
  return packs.map(({ label, price_vnd, stock }) => (
    <span key={label} className="block whitespace-nowrap">
      {label} · {formatDong(price_vnd)} ·{" "}
      {stock >= UNCOUNTED_FROM ? t("changes.available") : t("changes.pieces", { count: stock })}
    </span>
  ));
};

const Listing = ({ listing }: { listing: NewListing }) => {
  const { t } = useTranslation("market");
  const { title, product_set, packs, photos, story, storage, keywords = [] } = listing;
  return (
    <span className="flex flex-col gap-1 py-2">
      <Text as="span" size="small" weight="plus">
        {title}
      </Text>
      {product_set !== undefined && <SetName id={product_set} />}
      {packs && <Packs packs={packs} />}
      {photos && <Photos names={photos} />}
      {story && <Words text={story} />}
      {storage && <Words text={storage} />}
      {LABEL_FACTS.map((fact) => {
        const text = listing[fact];
        return text && <Words key={fact} text={`${t(`changeField.${fact}`)}: ${text}`} />;
      })}
      {keywords.length > 0 && <Words text={keywords.join(", ")} />}
    </span>
  );
};
