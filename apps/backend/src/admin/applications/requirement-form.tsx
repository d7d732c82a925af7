import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { RequirementSetting } from "../../applications/requirement-fields";
import { FormModal } from "../market/form-modal";
import { problemFields } from "../market/problem-fields";
import { SelectField } from "../market/select-field";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";
import {
  KINDS,
  PAPERS,
  requirementRequest,
  requirementValues,
  type RequirementValues,
} from "./requirement-values";

interface RequirementFormProps {
  /** Null for a new one. */
  requirement: RequirementSetting | null;
  /** Where a new one stands in the order. */
  position: number;
  onClose: () => void;
}

/** What is asked of those who want to sell: added, changed, or not asked any more. */
export const RequirementForm = ({ requirement, position, onClose }: RequirementFormProps) => {
  const { t } = useTranslation("market");
  const [values, setValues] = useState(() => requirementValues(requirement, position));
  const save = useChange({
    path: requirement ? `/admin/requirements/${requirement.id}` : "/admin/requirements",
    done: t("requirements.saved"),
    onDone: onClose,
  });
  const errors = problemFields(save.error);
  const field = (name: keyof RequirementValues) => ({
    id: `requirement-${name}`,
    label: t(`requirements.${name}`),
    value: values[name],
    error: errors[name],
    onChange: (value: string) => setValues((before) => ({ ...before, [name]: value })),
  });
  const choices = (list: readonly string[], words: string) =>
    list.map((value) => ({ value, label: t(`${words}.${value}`) }));
  return (
    <FormModal
      open
      title={t(requirement ? "requirements.edit" : "requirements.create")}
      pending={save.isPending}
      onClose={onClose}
      onSubmit={() => save.mutate(requirementRequest(values, requirement))}
    >
      <TextField {...field("title")} label={t("requirements.name")} wide />
      <TextField {...field("text")} long wide />
      <SelectField {...field("kind")} choices={choices(KINDS, "requirementKind")} />
      <SelectField {...field("gate")} choices={choices(["submit", "approve"], "requirementGate")} />
      {values.kind === "document" && (
        <SelectField {...field("document_type")} choices={choices(PAPERS, "paperType")} />
      )}
      {values.kind === "products" && <TextField {...field("minimum")} type="number" />}
      <TextField {...field("position")} type="number" />
      <SelectField {...field("active")} choices={choices(["yes", "no"], "requirements")} />
    </FormModal>
  );
};
