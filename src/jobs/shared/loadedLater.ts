import { UNCHANGED } from "./job";
import { JobError } from "./jobError";

/**
 * Jobs that are in a file of their own, which is loaded when one of them is asked for, so that the pane can be used before.
 * @param load gives the jobs; called again after it failed
 * @returns makes one job of them from how it is called; it fails with JobError where the file does not come
 */
export function loadedLater<Jobs>(
  load: () => Promise<Jobs>,
): <Given extends unknown[], Made>(
  call: (jobs: Jobs, ...given: Given) => Promise<Made>,
) => (...given: Given) => Promise<Made> {
  let loading: Promise<Jobs> | null = null;
  const loaded = (): Promise<Jobs> =>
    (loading ??= load().catch((error: unknown) => {
      loading = null;
      throw new JobError(
        "A part of the pane did not load.",
        UNCHANGED,
        "Check the internet connection and try again. If that does not help, close the pane and open it again.",
        error instanceof Error ? error.message : String(error),
      );
    }));
  return (call) =>
    async (...given) =>
      call(await loaded(), ...given);
}
