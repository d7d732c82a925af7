import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ReleaseRow } from "../../api/admin/statistics-releases/route";
import { ConfirmPrompt } from "../market/confirm-prompt";
import { problemFields } from "../market/problem-fields";
import { TextField } from "../market/text-field";
import { useChange } from "../market/use-change";
import { ReleaseFigures } from "./release-figures";

type Open = "figures" | "check" | "schedule" | null;

const NEXT: Partial<Record<ReleaseRow["state"], "check" | "schedule">> = {
  computed: "check",
  checked: "schedule",
  scheduled: "schedule",
};

/** Its figures, and the next step of a release: to be checked by another, then to be given its day. */
export const ReleaseActions = ({ release }: { release: ReleaseRow }) => {
  const { t } = useTranslation("market");
  const [open, setOpen] = useState<Open>(null);
  const onClose = () => setOpen(null);
  const next = NEXT[release.state];
  return (
    <span className="flex justify-end gap-2">
      <Button size="small" variant="secondary" onClick={() => setOpen("figures")}>
        {t("releases.figures")}
      </Button>
      {next && (
        <Button size="small" onClick={() => setOpen(next)}>
          {t(release.state === "scheduled" ? "releases.scheduleAnew" : `releases.${next}`)}
        </Button>
      )}
      {open === "figures" && <ReleaseFigures id={release.id} onClose={onClose} />}
      {open === "check" && <CheckPrompt release={release} onClose={onClose} />}
      {open === "schedule" && <SchedulePrompt release={release} onClose={onClose} />}
    </span>
  );
};

interface StepProps {
  release: ReleaseRow;
  onClose: () => void;
}

const CheckPrompt = ({ release, onClose }: StepProps) => {
  const { t } = useTranslation("market");
  const save = useChange({
    path: `/admin/statistics-releases/${release.id}/check`,
    done: t("releases.checkDone"),
    onDone: onClose,
  });
  return (
    <ConfirmPrompt
      open
      title={t("releases.check")}
      text={t("releases.checkText")}
      pending={save.isPending}
      onCancel={onClose}
      onConfirm={() => save.mutate({})}
    />
  );
};

const SchedulePrompt = ({ release, onClose }: StepProps) => {
  const { t } = useTranslation("market");
  const [day, setDay] = useState(release.release_on ?? "");
  const save = useChange({
    path: `/admin/statistics-releases/${release.id}/schedule`,
    done: t("releases.scheduleDone"),
    onDone: onClose,
  });
  return (
    <ConfirmPrompt
      open
      title={t("releases.schedule")}
      text={t("releases.scheduleText")}
      pending={save.isPending}
      onCancel={onClose}
      onConfirm={() => save.mutate({ release_on: day })}
    >
      <TextField
        id="release-on"
        type="date"
        label={t("releases.releaseOn")}
        value={day}
        error={problemFields(save.error).release_on}
        onChange={setDay}
      />
    </ConfirmPrompt>
  );
};
