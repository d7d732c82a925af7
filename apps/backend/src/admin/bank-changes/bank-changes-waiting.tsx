import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { BankChangePage } from "../../api/admin/bank-changes/list-bank-changes";
import { useMarket } from "../market/use-market";

/** How many changes of account wait, and the way to them; nothing while none does. */
export const BankChangesWaiting = () => {
  const { t } = useTranslation("market");
  const { data } = useMarket<BankChangePage>("/admin/bank-changes?limit=1");
  return data?.waiting ? (
    <Link to="/bank-changes" className="text-ui-fg-interactive txt-small whitespace-nowrap">
      {t("bankChanges.waitingCount", { count: data.waiting })}
    </Link>
  ) : null;
};
