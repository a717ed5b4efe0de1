import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { NewWorkbook } from "../../jobs/shared/newWorkbook";
import { Words } from "./Words";

const useStyles = makeStyles({ link: { color: tokens.colorBrandForegroundLink } });

/** A new workbook as a file to save, for where Excel does not open it itself. */
export function SavedFile({ made: { name, file } }: { made: NewWorkbook }) {
  const styles = useStyles();
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    const url = URL.createObjectURL(new Blob([new Uint8Array(file)], { type }));
    if (link.current) link.current.href = url;
    return () => {
      URL.revokeObjectURL(url);
    };
  }, [file]);
  return (
    <Words>
      <a className={styles.link} ref={link} href="#file" download={name}>
        Save {name}
      </a>
    </Words>
  );
}
