import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { SelectField } from "../market/select-field";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";

interface IdentityFormProps {
  sellerId: string;
  onClose: () => void;
}

const RESULTS = ["linked", "failed", "unlinked"];

/** Takes what the operator found when she looked at the evidence. */
export const IdentityForm = ({ sellerId, onClose }: IdentityFormProps) => {
  const { t } = useTranslation("market");
  const [values, setValues] = useState({ state: "linked", evidence: "", good_until: "" });
  const save = useChange({
    path: `/admin/sellers/${sellerId}/identity`,
    done: t("identity.saved"),
    onDone: onClose,
  });
  const errors = problemFields(save.error);
  const field = (name: keyof typeof values) => ({
    id: `identity-${name}`,
    value: values[name],
    error: errors[name],
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });
  const body = {
    linked: { evidence: values.evidence, good_until: values.good_until || null },
    failed: { evidence: values.evidence },
  }[values.state];
  return (
    <FormModal
      open
      title={t("identity.title")}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate({ state: values.state, ...body })}
    >
      <SelectField
        {...field("state")}
        label={t("identity.state")}
        choices={RESULTS.map((value) => ({ value, label: t(`identityState.${value}`) }))}
      />
      <TextField
        {...field("good_until")}
        type="date"
        label={t("identity.goodUntil")}
        hint={t("identity.goodUntilHint")}
      />
      <TextField
        {...field("evidence")}
        label={t("identity.evidence")}
        hint={t("identity.evidenceHint")}
        long
        wide
      />
    </FormModal>
  );
};
