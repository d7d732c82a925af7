import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SellerDetail } from "../../api/admin/sellers/retrieve-seller";
import { SellerActionPrompt, type SellerAction } from "./seller-action-prompt";

const ACTIONS: Record<SellerDetail["status"], SellerAction[]> = {
  pending: ["close", "approve"],
  active: ["close", "suspend"],
  suspended: ["close", "reinstate"],
  closed: [],
};

/** The steps that a seller's status allows, each asked about before it is taken. */
export const SellerActions = ({ seller }: { seller: SellerDetail }) => {
  const { t } = useTranslation("market");
  const [action, setAction] = useState<SellerAction | null>(null);
  const actions = ACTIONS[seller.status];
  // What was announced to a seller who still sells can be taken back.
  const takesBack = seller.notice !== null && !actions.includes("reinstate");
  return (
    <>
      {[...actions, ...(takesBack ? ["reinstate" as const] : [])].map((name) => (
        <Button
          key={name}
          size="small"
          variant={name === "approve" || name === "reinstate" ? "primary" : "secondary"}
          onClick={() => setAction(name)}
        >
          {t(name === "reinstate" && takesBack ? "sellerAction.takeBack" : `sellerAction.${name}`)}
        </Button>
      ))}
      {action && (
        <SellerActionPrompt seller={seller} action={action} onClose={() => setAction(null)} />
      )}
    </>
  );
};
