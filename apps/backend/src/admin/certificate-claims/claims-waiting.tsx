import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { ClaimPage } from "../../api/admin/certificate-claims/list-claims";
import { useMarket } from "../market/use-market";

/** How many decisions on stars wait, and the way to them; nothing while none does. */
export const ClaimsWaiting = () => {
  const { t } = useTranslation("market");
  const { data } = useMarket<ClaimPage>("/admin/certificate-claims?limit=1");
  return data?.pending ? (
    <Link to="/certificates" className="text-ui-fg-interactive txt-small whitespace-nowrap">
      {t("claims.waiting", { count: data.pending })}
    </Link>
  ) : null;
};
