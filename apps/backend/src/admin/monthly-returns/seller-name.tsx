import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";

interface NamedSeller {
  seller_id: string;
  name: string;
  without_shop: boolean;
}

/** A seller's name: of a shop the way to its page, of who has none with what is to be done, or was. */
export const SellerName = ({ seller, filed }: { seller: NamedSeller; filed: boolean }) => {
  const { t } = useTranslation("market");
  const { seller_id, name, without_shop } = seller;
  return without_shop ? (
    <span className="block max-w-[260px] whitespace-normal">
      {name}
      <span className="text-ui-fg-subtle block">
        {t(filed ? "returns.filedWithoutShop" : "returns.withoutShop")}
      </span>
    </span>
  ) : (
    <Link className="text-ui-fg-interactive" to={`/sellers/${seller_id}`}>
      {name}
    </Link>
  );
};
