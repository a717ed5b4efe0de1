import { Button } from "@fluentui/react-components";
import { ArrowClockwiseRegular } from "@fluentui/react-icons/svg/arrow-clockwise";
import type { ReactNode } from "react";
import type { ReturnListed } from "../../jobs/returns/returnTypes";
import { Section } from "../shared/Section";
import { counted } from "../shared/sentenceParts";
import { ReturnsList } from "./ReturnsList";

/** The returns in the workbook, with the button that adds more (`children`). */
export function ReturnsSection({
  returns,
  busy,
  onShow,
  onReadAgain,
  children,
}: {
  returns: readonly ReturnListed[];
  busy: boolean;
  onShow: (sheet: string) => void;
  onReadAgain: () => void;
  children: ReactNode;
}) {
  const readAgain = (
    <Button
      appearance="subtle"
      size="small"
      icon={<ArrowClockwiseRegular />}
      aria-label="Read the workbook again"
      title="Read the workbook again"
      disabledFocusable={busy}
      onClick={onReadAgain}
    />
  );
  return (
    <Section heading={`${counted(returns.length, "return", "returns")} in this workbook`} beside={readAgain}>
      <ReturnsList returns={returns} onShow={onShow} />
      {children}
    </Section>
  );
}
