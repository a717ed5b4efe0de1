/**
 * Follows events that each take a while to look up: of several in quick succession only the last is reported. A look-up
 * that fails reports null; the watch goes on.
 * @param watch starts listening, and returns a function that stops
 * @param lookUp finds what to report about an event
 * @returns a function that ends the watch
 */
export async function watchLatest<Event, Found>(
  watch: (onEvent: (event: Event) => Promise<void>) => Promise<() => Promise<void>>,
  lookUp: (event: Event) => Promise<Found | null>,
  report: (found: Found | null) => void,
): Promise<() => Promise<void>> {
  let latest = 0;
  let over = false;
  const stop = await watch(async (event) => {
    const number = ++latest;
    const found = await lookUp(event).catch(() => null);
    if (number === latest && !over) {
      report(found);
    }
  });
  return async () => {
    over = true;
    await stop();
  };
}
