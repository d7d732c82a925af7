import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SellerDetail } from "../../api/admin/sellers/retrieve-seller";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

export type SellerAction = "approve" | "suspend" | "reinstate" | "close";

interface SellerActionPromptProps {
  seller: SellerDetail;
  action: SellerAction;
  onClose: () => void;
}

/** Says what a step will do and takes the reason where one is owed, and from when on it holds. */
export const SellerActionPrompt = ({ seller, action, onClose }: SellerActionPromptProps) => {
  const { t } = useTranslation("market");
  const [reason, setReason] = useState("");
  const [beginsOn, setBeginsOn] = useState("");
  const change = useChange({
    path: `/admin/sellers/${seller.id}/${action}`,
    done: t(`sellerAction.${action}Done`),
    onDone: onClose,
  });
  const owesReason = action === "suspend" || action === "close";
  const problems = problemFields(change.error);
  // An application is refused at once.
  const mayWait = owesReason && seller.status !== "pending";
  return (
    <ConfirmPrompt
      open
      danger={owesReason}
      title={`${t(`sellerAction.${action}`)}: ${seller.name}`}
      text={t(`sellerAction.${action}Text`)}
      pending={change.isPending}
      onCancel={onClose}
      onConfirm={() => change.mutate(owesReason ? { reason, begins_on: beginsOn || null } : {})}
    >
      {owesReason && (
        <TextField
          id="seller-reason"
          label={t("sellers.reason")}
          value={reason}
          onChange={setReason}
          error={problems.reason}
          long
        />
      )}
      {mayWait && (
        <TextField
          id="seller-begins-on"
          type="date"
          label={t("sellers.beginsOn")}
          hint={t("sellers.beginsOnHint")}
          value={beginsOn}
          onChange={setBeginsOn}
          error={problems.begins_on}
        />
      )}
    </ConfirmPrompt>
  );
};
