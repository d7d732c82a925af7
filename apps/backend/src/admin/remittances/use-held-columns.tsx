import { createDataTableColumnHelper } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { HeldCash, SellerCash } from "../../remittances/market-remittances";
import { HeldAmount } from "./held-amount";
import { useAgeText } from "./use-age-text";

const helper = createDataTableColumnHelper<SellerCash>();

/** A seller, all that carriers hold of her cash, and each age of it. */
export function useHeldColumns(ages: HeldCash["ages"]) {
  const { t } = useTranslation("market");
  const ageText = useAgeText();
  return [
    helper.accessor("name", {
      header: t("remittances.seller"),
      cell: ({ row: { original } }) => (
        <Link
          className="block min-w-[160px] whitespace-normal break-words text-ui-fg-interactive"
          to={`/sellers/${original.seller_id}`}
        >
          {original.name}
        </Link>
      ),
    }),
    helper.accessor("missing_vnd", {
      header: t("remittances.missing"),
      cell: ({ row: { original } }) => (
        <HeldAmount vnd={original.missing_vnd} count={original.count} />
      ),
    }),
    ...ages.map((age, at) =>
      helper.display({
        id: `age-${String(age.from)}`,
        header: ageText(age),
        cell: ({ row: { original } }) => (
          <HeldAmount vnd={original.ages[at]?.sumVnd ?? 0} count={original.ages[at]?.count ?? 0} />
        ),
      }),
    ),
  ];
}
