import { afterEach, expect, test, vi } from "vitest";
import { pause } from "../../src/time/pause.ts";

afterEach(() => void vi.useRealTimers());

test.each(["before", "after"])(
  "a pause that is aborted %s it begins rejects with the reason, and leaves no timer",
  async (when) => {
    vi.useFakeTimers();
    const controller = new AbortController();
    if (when === "before") controller.abort("too late");
    const paused = pause(1000, controller.signal);
    controller.abort("too late");
    await expect(paused).rejects.toBe("too late");
    expect(vi.getTimerCount()).toBe(0);
  },
);
