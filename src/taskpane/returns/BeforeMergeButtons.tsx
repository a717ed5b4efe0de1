import { Button } from "@fluentui/react-components";
import type { MergePreview } from "../../jobs/types";
import { Buttons } from "../shared/Buttons";
import type { Merge } from "./useMerge";

/** Merges after the look, or leaves it. */
export function BeforeMergeButtons({ preview, merge }: { preview: MergePreview; merge: Merge }) {
  return (
    <Buttons>
      <Button appearance="primary" size="large" onClick={() => merge.merge(preview)}>
        Merge now
      </Button>
      <Button size="large" onClick={merge.reset}>
        Cancel
      </Button>
    </Buttons>
  );
}
