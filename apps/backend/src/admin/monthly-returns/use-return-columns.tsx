import { createDataTableColumnHelper } from "@medusajs/ui";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { FilerRow } from "../../monthly-returns/list-return-rows";
import { formatInstant, formatNumber } from "../market/format";
import { RemindButton } from "./remind-button";
import { SellerName } from "./seller-name";

const helper = createDataTableColumnHelper<FilerRow>();

/** "2026-10" as "10/2026". */
export function monthText(month: string): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`;
}

/** The table of a month; one that is not `open` can no longer be filed, so nobody is reminded of it. */
export function useReturnColumns(month: string, open: boolean) {
  const { t } = useTranslation("market");
  return useMemo(
    () => [
      helper.accessor("name", {
        header: t("returns.seller"),
        cell: ({ row: { original } }) => (
          <SellerName seller={original} filed={original.versions.length > 0} />
        ),
      }),
      helper.accessor("state", {
        header: t("returns.state"),
        cell: ({ getValue }) => <span>{t(`returns.${getValue()}`)}</span>,
      }),
      helper.accessor("versions", {
        header: t("returns.versions"),
        cell: ({ row: { original } }) => <Versions filer={original} />,
      }),
      helper.display({
        id: "remind",
        cell: ({ row: { original } }) =>
          original.versions.length > 0 || original.without_shop || !open ? null : (
            <RemindButton filer={original} month={month} />
          ),
      }),
    ],
    [t, month, open],
  );
}

/** Every version, the last one's share, who filed it and why it was corrected. */
const Versions = ({ filer }: { filer: FilerRow }) => {
  const { t } = useTranslation("market");
  return (
    <span className="block py-2">
      {filer.versions.map(({ version, filed_at, filed_by, share, reason }) => (
        <span key={version} className="block max-w-[420px] whitespace-normal">
          {t("returns.version", { version, at: formatInstant(filed_at), name: filed_by.name })}
          {share && ` · ${t("returns.online", { percent: formatNumber(share.online_percent) })}`}
          {reason && ` · ${reason}`}
        </span>
      ))}
    </span>
  );
};
